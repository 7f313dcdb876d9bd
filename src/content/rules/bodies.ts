import { MOTION_HEADINGS } from '../headings.ts';
import { parseMotionLink } from '../motion-link.ts';
import { suggest, type Problem } from '../problem.ts';
import { QUOTE_WORDS } from '../../register/schemas/fields.ts';
import type { ReadContent, ReadEntry } from '../read-content.ts';
import { lookUp } from './references.ts';

/** What a page of the site may have the site itself fill in, as a tag without anything in it. */
export const PAGE_COMPONENTS = ['<Corrections />', '<Publisher />'] as const;

/** What must hold for the texts under the frontmatter of letters and pages. */
export const checkBodies = (content: ReadContent): Problem[] => [
  ...content.letters.flatMap((entry) => [
    ...checkCode(entry, []),
    ...checkQuotes(entry),
    ...checkLinks(entry, content),
  ]),
  ...content.pages.flatMap((entry) => [
    ...checkCode(entry, PAGE_COMPONENTS),
    ...checkPageLinks(entry),
    ...checkNoNotes(entry),
  ]),
];

/** What must hold for the text under the frontmatter of a motion. */
export const checkMotionBody = (entry: ReadEntry<unknown>, content: ReadContent): Problem[] => [
  ...checkCode(entry, ['<Step>']),
  ...checkQuotes(entry),
  ...checkLinks(entry, content),
  ...checkHeadings(entry),
];

/** Content is data: nothing in it runs. */
function checkCode({ file, read }: ReadEntry<unknown>, components: readonly string[]): Problem[] {
  const advice =
    'Use Markdown only: no import, export, {expression}, component or HTML' +
    (components.length > 0 ? `, except ${components.join(', ')}.` : '.');
  return read.code
    .filter(({ text }) => !components.includes(text))
    .map(({ line, text }) => ({
      file,
      line,
      what: `"${text.slice(0, 40)}" is code, and an entry is text`,
      advice,
    }));
}

/** A link on a page leads to a motion's file, a place on the site, or a safe address elsewhere. */
function checkPageLinks({ file, read }: ReadEntry<unknown>): Problem[] {
  return read.links
    .filter(({ target }) => !/^(?:https:\/\/|mailto:|#|\/(?!\/))/.test(target))
    .map(({ line, target }) => ({
      file,
      line,
      what: `the link "${target}" leads nowhere`,
      advice: 'Start it with https://, mailto:, /path/ or #anchor.',
    }));
}

function checkNoNotes({ file, read }: ReadEntry<unknown>): Problem[] {
  return [...read.calls, ...read.definitions].map(({ line, label }) => ({
    file,
    line,
    what: `there is a note [^${label}], and a page has none`,
    advice: 'Say it in the text.',
  }));
}

function checkQuotes({ file, read }: ReadEntry<unknown>): Problem[] {
  return read.quotes
    .filter(({ text }) => text.trim().split(/\s+/).length > QUOTE_WORDS)
    .map(({ line, text }) => ({
      file,
      line,
      what: `“${text}” has more than ${QUOTE_WORDS} words`,
      advice: 'Quote a shorter fragment, or say it in your own words.',
    }));
}

/** A link in an entry leads to another motion's file. */
function checkLinks(
  { file, id, read }: ReadEntry<unknown>,
  { motions, broken }: ReadContent,
): Problem[] {
  return read.links.flatMap(({ line, target }) => {
    const linked = parseMotionLink(target);
    if (linked === null) {
      return {
        file,
        line,
        what: `the link "${target}" is not to a motion`,
        advice: 'Link to a motion by its file, ./21501-20-1736.mdx; a source is a footnote.',
      };
    }
    if (linked === id) {
      return {
        file,
        line,
        what: `the link "${target}" leads to this entry itself`,
        advice: 'Link to another motion, or write it without a link.',
      };
    }
    if (lookUp(motions, linked) !== undefined || broken.has(linked)) return [];
    const advice = suggest(
      linked,
      motions.map((motion) => motion.id),
    );
    return { file, line, what: `there is no motion "${linked}"`, advice };
  });
}

function checkHeadings({ file, bodyLine, read }: ReadEntry<unknown>): Problem[] {
  const found = read.headings.map(({ depth, text }) => `${'#'.repeat(depth)} ${text}`);
  const expected = MOTION_HEADINGS.map((text) => `## ${text}`);
  if (found.join('\n') === expected.join('\n')) return [];
  const different = found.findIndex((text, index) => text !== expected[index]);
  return [
    {
      file,
      line: read.headings[different]?.line ?? bodyLine,
      what: `the headings are ${found.map((text) => `"${text}"`).join(', ') || 'missing'}`,
      advice: `Use these three, in this order: ${expected.map((text) => `"${text}"`).join(', ')}.`,
    },
  ];
}
