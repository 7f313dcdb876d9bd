import { escapeMarkup } from '../../publish/markup.ts';
import { unique } from '../../register/unique.ts';
import { findWords } from '../language/words.ts';
import { findDatesIn } from '../language/dates.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { dateTokens } from '../language/tokens.ts';
import type { FIELD_WEIGHTS } from './fields.ts';
import { textOf, type SearchDocument } from './documents.ts';

/** How often a term that the text only implies counts at most: no more than in the text itself. */
const MOST_REPEATS = 4;

/**
 * A document as HTML for the index alone. Each word is the token of its class, so that one search for
 * a term finds every page with a word of that class; stop words are left out.
 */
export function renderDocument(document: SearchDocument, lexicon: Lexicon): string {
  const { title, kind, sections } = document;
  const motion = kind === 'motie';
  const implied = impliedTokens(textOf(document), lexicon, document.meetings.join('\n'));
  const letter = allTokens(document.letterWords.join('\n'), lexicon);
  const present = new Set([...ownTokens(textOf(document), lexicon), ...implied]);
  // A token in two fields would count for one of them at random.
  const own = new Set([...document.tokens, ...document.dates]);
  const fields: Partial<Record<keyof typeof FIELD_WEIGHTS, readonly string[]>> = {
    nummer: document.tokens,
    datum: document.dates,
    namen: document.names.flatMap((name) => allTokens(name, lexicon)),
    kop: motion || kind === 'overleg' ? allTokens(title, lexicon) : [],
    // What a motion implies weighs more than what a page about motions implies.
    [motion ? 'ook' : 'elders']: [
      ...implied,
      ...unique([...namedDates(document, lexicon), ...document.about]).filter(
        (token) => !own.has(token),
      ),
    ],
    brief: unique(letter.filter((token) => !present.has(token))),
  };
  const metas = Object.entries(fields).map(
    ([name, tokens]) =>
      `<meta data-pagefind-meta="${name}[content]" content="${escapeMarkup(tokens.join(' '))}">`,
  );
  const body = [
    title,
    ...sections.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs]),
  ].flatMap((text) => ownTokens(text, lexicon));
  return [
    '<!doctype html><html><head>',
    ...metas.filter((meta) => !meta.endsWith('content="">')),
    `</head><body data-pagefind-body data-pagefind-weight="${motion ? 5 : 1}">`,
    // One paragraph: every further one makes the index larger, and a phrase is checked in the text.
    `<p>${body.join(' ')}</p>`,
    '</body></html>',
  ].join('\n');
}

/** The tokens of a text's own words, in their order. */
function ownTokens(text: string, lexicon: Lexicon): string[] {
  return findWords(text).flatMap((word) => {
    const term = lexicon.termOf(word.text);
    return term === undefined ? [] : [lexicon.tokenOf(term)];
  });
}

/** The tokens of everything that a text stands for. */
function allTokens(text: string, lexicon: Lexicon): string[] {
  return lexicon.findTerms(text).map(({ term }) => lexicon.tokenOf(term));
}

/** The tokens of what a text, and what goes with it, stands for besides its own words. */
function impliedTokens(text: string, lexicon: Lexicon, more: string): string[] {
  const own = new Set(ownTokens(text, lexicon));
  const counts = new Map<string, number>();
  for (const token of [...allTokens(text, lexicon), ...allTokens(more, lexicon)]) {
    if (!own.has(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return [...counts].flatMap(([token, count]) =>
    Array.from({ length: Math.min(count, MOST_REPEATS) }, () => token),
  );
}

/** The tokens of the dates that a text names. */
function namedDates(document: SearchDocument, { language }: Lexicon): string[] {
  return findDatesIn(textOf(document), language.dates).flatMap(({ date }) => dateTokens(date));
}
