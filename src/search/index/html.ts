import { escapeMarkup } from '../../model/markup.ts';
import { findWords, fold } from '../language/dutch.ts';
import { findDates } from '../../model/dutch-dates.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { FIELD_WEIGHTS } from './fields.ts';
import { textOf, type SearchDocument } from './documents.ts';
import { dateTokens, termToken } from '../language/tokens.ts';
import { unique } from '../../model/unique.ts';

/** Fills the places between unrelated words, so that no quoted phrase spans two of them. */
const GAP = ' zzq ';

/** How often a term that the text only implies may count: no more than the text itself would. */
const MOST_REPEATS = 4;

/**
 * A document as index-only HTML. Beside its own words stand the terms of their classes, so that
 * one search for a term finds every page that has a word of its class.
 */
export function renderDocument(document: SearchDocument, lexicon: Lexicon): string {
  const { title, kind, number, date, status, sections } = document;
  const motion = kind === 'motie';
  const fields: Partial<Record<keyof typeof FIELD_WEIGHTS, string>> = {
    nummer: document.tokens.join(' '),
    datum: document.dates.join(' '),
    namen: document.names.map((name) => withTerms(name, lexicon)).join(GAP),
    kop: motion || kind === 'overleg' ? withTerms(title, lexicon) : '',
    // What is implied of a motion weighs more than the same of a page that is about motions.
    [motion ? 'ook' : 'elders']: [
      ...impliedTerms(textOf(document), lexicon, document.meetings.join('\n')),
      ...unique([...namedDates(document), ...document.about]),
    ].join(GAP),
  };
  const filters = Object.entries({ ...document.filters, soort: [kind] }).flatMap(([name, values]) =>
    values.map(
      (value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeMarkup(value)}">`,
    ),
  );
  const metas = Object.entries({ kind, number, date, status, ...fields })
    .filter(([, value]) => value)
    .map(
      ([name, value]) =>
        `<meta data-pagefind-meta="${name}[content]" content="${escapeMarkup(value ?? '')}">`,
    );
  const body = sections.map(
    ({ anchor, heading, paragraphs }) =>
      (anchor === undefined ? '' : `<h2 id="${anchor}">${escapeMarkup(heading ?? '')}</h2>`) +
      paragraphs
        .filter((text) => text !== '')
        .map((text) => `<p>${escapeMarkup(text)}</p>`)
        .join('\n'),
  );
  return [
    `<!doctype html><html lang="nl"><head><title>${escapeMarkup(title)}</title>`,
    ...filters,
    ...metas,
    `</head><body data-pagefind-body data-pagefind-weight="${motion ? 5 : 1}">`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...body,
    // Pagefind leaves out of a sorted search what has nothing to sort on.
    `<meta data-pagefind-sort="date[content]" content="${date ?? '0000'}">`,
    '</body></html>',
  ].join('\n');
}

/** A short text with the terms that it implies but does not have. */
function withTerms(text: string, lexicon: Lexicon): string {
  return [text, ...impliedTerms(text, lexicon)].join(GAP);
}

/** The terms of a text, and of what goes with it, that do not themselves stand in the text. */
function impliedTerms(text: string, lexicon: Lexicon, more = ''): string[] {
  const present = new Set(findWords(text).map((word) => fold(word.text)));
  const counts = new Map<string, number>();
  for (const { term } of [...lexicon.findTerms(text), ...lexicon.findTerms(more)]) {
    const token = termToken(term);
    if (!present.has(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return [...counts].flatMap(([token, count]) =>
    Array.from({ length: Math.min(count, MOST_REPEATS) }, () => token),
  );
}

/** The tokens of the dates that a text names. */
function namedDates(document: SearchDocument): string[] {
  return findDates(textOf(document)).flatMap(({ date }) => dateTokens(date));
}
