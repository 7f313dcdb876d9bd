import { unique } from '../../register/unique.ts';
import { findDatesIn } from '../language/dates.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { dateTokens } from '../language/tokens.ts';
import { findWords } from '../language/words.ts';
import { textOf, type SearchDocument } from './documents.ts';
import type { Field } from './fields.ts';

/** A document as the index holds it. */
export interface TokenizedDocument {
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Its text, without stop words. */
  readonly body: readonly string[];
}

/** How often a term that the text only implies counts at most: no more than in the text itself. */
const MOST_REPEATS = 4;

/**
 * Makes what turns documents into tokens. Each word is the token of its class, so that one search for a
 * term finds every page with a word of that class; stop words are left out.
 */
export function createTokenizer(lexicon: Lexicon): (document: SearchDocument) => TokenizedDocument {
  // A register says the same words over and over.
  const tokenOf = remember(lexicon.tokenOf);
  const tokenOfWord = remember((word) => {
    const term = lexicon.termOf(word);
    return term === undefined ? [] : [tokenOf(term)];
  });
  /** The tokens of a text's own words, in their order. */
  const findOwn = (text: string): string[] =>
    findWords(text).flatMap((word) => tokenOfWord(word.text));
  /** The tokens of everything that a text stands for. */
  const findAll = (text: string): string[] =>
    lexicon.findTerms(text).map(({ term }) => tokenOf(term));
  return (document) => {
    const { title, kind, sections } = document;
    const motion = kind === 'motie';
    const text = textOf(document);
    const body = [
      title,
      ...sections.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs]),
    ].flatMap(findOwn);
    const own = new Set([...body, ...document.names.flatMap(findOwn)]);
    const implied = listImplied(
      [...findAll(text), ...findAll(document.meetings.join('\n'))].filter(
        (token) => !own.has(token),
      ),
    );
    const present = new Set([...own, ...implied]);
    const dates = /\d/.test(text) ? findDatesIn(text, lexicon.language.dates) : [];
    // A token in two fields would count for one of them at random.
    const numbers = new Set([...document.tokens, ...document.dates]);
    return {
      fields: {
        nummer: document.tokens,
        datum: document.dates,
        namen: document.names.flatMap(findAll),
        kop: motion || kind === 'overleg' ? findAll(title) : [],
        // What a motion implies weighs more than what a page about motions implies.
        [motion ? 'ook' : 'elders']: [
          ...implied,
          ...unique([...dates.flatMap(({ date }) => dateTokens(date)), ...document.about]).filter(
            (token) => !numbers.has(token),
          ),
        ],
        brief: unique(
          findAll(document.letterWords.join('\n')).filter((token) => !present.has(token)),
        ),
      },
      body,
    };
  };
}

function remember<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = find(text);
    known.set(text, value);
    return value;
  };
}

/** The tokens of what a text stands for besides its own words, each as often as it may count. */
function listImplied(tokens: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts].flatMap(([token, count]) =>
    Array.from({ length: Math.min(count, MOST_REPEATS) }, () => token),
  );
}
