import { unique } from '../../register/unique.ts';
import { findDatesIn } from '../language/dates.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { dateTokens } from '../language/tokens.ts';
import { remember } from '../language/remember.ts';
import { fold, listWords } from '../language/words.ts';
import { textOf, type SearchDocument } from './documents.ts';
import type { Field } from './fields.ts';

/** A document as the index holds it. */
export interface TokenizedDocument {
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Its text, without stop words. */
  readonly body: readonly string[];
}

/** What a word stands for by itself. */
interface KnownWord {
  readonly folded: string;
  /** The token of its class; none of a stop word. */
  readonly own: readonly string[];
  /** The same where it occurs in this form, and those of the parts of a compound. */
  readonly all: readonly string[];
}

/** How often a term that the text only implies counts at most: no more than in the text itself. */
const MOST_REPEATS = 4;

/**
 * Makes what turns documents into tokens. Each word is the token of its class, so that one search for a
 * term finds every page with a word of that class; stop words are left out.
 */
export function createTokenizer(lexicon: Lexicon): (document: SearchDocument) => TokenizedDocument {
  const tokenOf = remember(lexicon.tokenOf);
  const lookUp = remember((word): KnownWord => {
    const term = lexicon.termOf(word);
    return {
      folded: fold(word),
      own: term === undefined ? [] : [tokenOf(term)],
      all: lexicon.findTerms(word).map((found) => tokenOf(found.term)),
    };
  });
  const listKnown = (...texts: readonly string[]): KnownWord[] =>
    listWords(texts.join('\n')).map(lookUp);
  /** The tokens of everything that words stand for. */
  const findAllOf = (words: readonly KnownWord[]): string[] => {
    const folded = words.map((word) => word.folded);
    return words.flatMap(({ all }, place) => {
      const expressions = lexicon.expressionsAt(folded, place);
      return expressions.length === 0
        ? all
        : [...all, ...expressions.map(({ found }) => tokenOf(found))];
    });
  };
  const findAll = (...texts: readonly string[]): string[] => findAllOf(listKnown(...texts));
  return (document) => {
    const { title, kind, names } = document;
    const motion = kind === 'motie';
    const text = textOf(document);
    const words = listKnown(text);
    // Its names come after the title.
    const [start, end] = [title, [title, ...names].join('\n')].map((one) => listWords(one).length);
    const body = [...words.slice(0, start), ...words.slice(end)].flatMap((word) => word.own);
    const own = new Set(words.flatMap((word) => word.own));
    const implied = listImplied(
      [...findAllOf(words), ...findAll(...document.meetings)].filter((token) => !own.has(token)),
    );
    const present = new Set([...own, ...implied]);
    const dates = /\d/.test(text) ? findDatesIn(text, lexicon.language.dates) : [];
    // A token in two fields would count for one of them at random.
    const numbers = new Set([...document.tokens, ...document.dates]);
    return {
      fields: {
        nummer: document.tokens,
        datum: document.dates,
        namen: names.flatMap((name) => findAll(name)),
        kop: motion || kind === 'overleg' ? findAll(title) : [],
        // What a motion implies weighs more than what a page about motions implies.
        [motion ? 'ook' : 'elders']: [
          ...implied,
          ...unique([...dates.flatMap(({ date }) => dateTokens(date)), ...document.about]).filter(
            (token) => !numbers.has(token),
          ),
        ],
        brief: unique(findAll(...document.letterWords).filter((token) => !present.has(token))),
      },
      body,
    };
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
