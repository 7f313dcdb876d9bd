import type { PageSection } from '../index/pages.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { findMarks, type Mark, type Sought } from './marks.ts';

/** The piece of a page's text that shows what was searched for. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Its language where it is not that of the page. */
  readonly lang: PageSection['lang'];
  /** The section that it is from, to link to; null for the page as a whole. */
  readonly section: { readonly id: string; readonly heading: string } | null;
}

/** The length of an excerpt, in characters, roughly. */
const LENGTH = 230;

/** Cuts from a page the piece that has most of what was searched for, with its marks. */
export function makeExcerpt(
  sections: readonly PageSection[],
  sought: readonly Sought[],
  lexicon: Lexicon,
): Excerpt {
  let best: { excerpt: Excerpt; score: number } | null = null;
  for (const section of sections) {
    const marks = findMarks(section.text, sought, lexicon);
    for (const mark of marks) {
      const start = startOfSentence(section.text, mark.start);
      const within = marks.filter((other) => other.start >= start && other.end <= start + LENGTH);
      const distinct = new Set(within.map(({ term }) => term)).size;
      // A section with a heading holds the account itself; the others hold only titles and quotations.
      const account = section.id === null ? 0 : 5;
      const score = distinct * 10 + account + Math.min(within.length, 4);
      if (best === null || score > best.score)
        best = { excerpt: cut(section, start, within), score };
    }
  }
  const [first = { id: null, heading: '', text: '' }] = sections.filter(({ text }) => text !== '');
  return best?.excerpt ?? cut(first, 0, []);
}

function startOfSentence(text: string, place: number): number {
  const before = text.slice(0, place);
  const sentence = Math.max(...['. ', '? ', '! '].map((end) => before.lastIndexOf(end))) + 2;
  const from = sentence === 1 ? 0 : sentence;
  if (place - from <= LENGTH / 2) return from;
  return before.lastIndexOf(' ', place - LENGTH / 4) + 1;
}

function cut(section: PageSection, start: number, marks: readonly Mark[]): Excerpt {
  const { id, heading, text, lang } = section;
  const room = text.length <= start + LENGTH;
  const space = text.lastIndexOf(' ', start + LENGTH);
  const end = room ? text.length : Math.max(space, marks.at(-1)?.end ?? 0);
  const lead = start === 0 || /[.?!] $/.test(text.slice(0, start)) ? '' : '… ';
  return {
    text: `${lead}${text.slice(start, end)}${room ? '' : ' …'}`,
    marks: marks.map((mark) => ({
      start: mark.start - start + lead.length,
      end: mark.end - start + lead.length,
    })),
    lang,
    section: id === null ? null : { id, heading },
  };
}
