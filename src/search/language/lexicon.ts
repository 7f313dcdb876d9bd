import type { SearchLanguage } from './language.ts';
import { termToken } from './tokens.ts';
import { findWords, fold } from './words.ts';

/**
 * The words of the register as the search knows them. Words of one meaning (inflected forms,
 * spellings, synonyms) are a class; its term is the word that stands for all of them in the index.
 * This is what the browser loads, so it is written to be small; `openLexicon` gives the answers.
 */
export interface LexiconData {
  /** Folded. */
  readonly stopWords: readonly string[];
  /** Folded words that deny what follows them. */
  readonly negations: readonly string[];
  /** By value of a facet, "status=vervallen", the folded words that mean it. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** As `writeClasses` writes them, those that the most texts have first. */
  readonly classes: string;
  /** By term the folded expressions that stand for it. */
  readonly expressions: Readonly<Record<string, readonly string[]>>;
  /** A folded word and the terms of the words that it is made of. */
  readonly compounds: Readonly<Record<string, readonly string[]>>;
  /** Names of people, as they are written. */
  readonly names: readonly string[];
  /** People whom the letter mentions by their office only. */
  readonly offices: readonly Office[];
}

/** Words of one meaning, as they are written. */
export interface WordClass {
  /** The term first, then the other forms that occur. */
  readonly forms: readonly string[];
  /** The forms that do not occur, the term included where it is one of these. */
  readonly aliases: readonly string[];
}

export interface Office {
  readonly name: string;
  /** The words by which readers look for him or her. */
  readonly forms: readonly string[];
  /** What the letter calls him or her. */
  readonly office: string;
}

export interface Lexicon {
  readonly data: LexiconData;
  readonly language: SearchLanguage;
  readonly isStopWord: (word: string) => boolean;
  readonly isNegation: (word: string) => boolean;
  /** The term of a word, in any known or regularly inflected form; undefined for an unknown word. */
  readonly termOf: (word: string) => string | undefined;
  /** The words that a known compound, or an unknown one of two known words, is made of, as terms. */
  readonly partsOf: (word: string) => readonly string[];
  /** How common a term is: 0 for the most common. */
  readonly rankOf: (term: string) => number;
  /** The word under which a term stands in the index. */
  readonly tokenOf: (term: string) => string;
  /** The register's own word for an alias, where it has one; else the word itself. */
  readonly wordFor: (word: string) => string;
  /** The terms that have a form which starts like this, as a reader may still be typing; the most common first. */
  readonly startingWith: (text: string) => string[];
  /** Everything in a text that stands for a term: words, parts of compounds, expressions. */
  readonly findTerms: (text: string) => TermPlace[];
  /** The terms of the expressions that folded words make from a place on, the longest first. */
  readonly expressionsAt: (words: readonly string[], place: number) => Expression[];
  /** The units that a reader's words make: the longest expressions, else single words. */
  readonly split: (text: string) => Unit[];
}

export interface TermPlace {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** What an expression stands for, and how many words it has. */
interface Expression {
  readonly found: string;
  readonly length: number;
}

/** A word or expression of a query, with its term, or the value of a facet, if it is known. */
export interface Unit {
  readonly text: string;
  readonly term: string | undefined;
  readonly value: string | undefined;
}

/** Parts of compounds shorter than this occur in too many words. */
const SHORTEST_PART = 4;

/** "wapens wapen|weapons,brief": the forms of each class, and after a bar its aliases, if any. */
export const writeClasses = (classes: readonly WordClass[]): string =>
  classes
    .map(({ forms, aliases }) =>
      [forms, aliases]
        .filter((words) => words.length > 0)
        .map((words) => words.join(' '))
        .join('|'),
    )
    .join(',');

export const readClasses = (written: string): WordClass[] =>
  written.split(',').map((one) => {
    const [forms = '', aliases] = one.split('|');
    return { forms: forms.split(' '), aliases: aliases?.split(' ') ?? [] };
  });

/** Makes a lexicon of words in this language answer. */
export function openLexicon(data: LexiconData, language: SearchLanguage): Lexicon {
  const stopWords = new Set(data.stopWords);
  const negations = new Set(data.negations);
  const { terms, byKey, ranks, ownWords } = indexTerms(readClasses(data.classes), language);
  const expressions = byWords(data.expressions);
  const values = byWords(data.values);
  const several = [...expressions.keys(), ...values.keys()].map((text) => text.split(' '));
  const longest = Math.max(1, ...several.map((words) => words.length));

  /** Few words of a text start an expression. */
  const starts = new Set(several.map(([first]) => first));

  // "ER" is the European Council, "er" says nothing.
  const isStopWord = (word: string): boolean => {
    const folded = fold(word);
    return stopWords.has(folded) && !(terms.has(folded) && /^\p{Lu}{2,}$/u.test(word));
  };
  const termOf = (word: string): string | undefined => {
    if (isStopWord(word)) return undefined;
    const folded = fold(word);
    return (
      terms.get(folded) ??
      language
        .keysOf(folded)
        .map((key) => byKey.get(key))
        .find((term) => term !== undefined)
    );
  };
  const partsOf = (word: string): readonly string[] => {
    const folded = fold(word);
    const known = data.compounds[folded] ?? data.compounds[termOf(folded) ?? ''];
    return known ?? (termOf(folded) === undefined ? splitCompound(folded, termOf, language) : []);
  };
  /** What the words from a place on stand for in a table of expressions, the longest first. */
  const lookAt = (
    table: ReadonlyMap<string, string>,
    words: readonly string[],
    place: number,
    shortest: number,
  ): Expression[] => {
    if (!starts.has(words[place] ?? '')) return [];
    return Array.from({ length: longest - shortest + 1 }, (_, index) => longest - index)
      .filter((length) => place + length <= words.length)
      .flatMap((length) => {
        const found = table.get(words.slice(place, place + length).join(' '));
        return found === undefined ? [] : [{ found, length }];
      });
  };

  const expressionsAt = (words: readonly string[], place: number): Expression[] =>
    lookAt(expressions, words, place, 2);

  return {
    data,
    language,
    isStopWord,
    isNegation: (word) => negations.has(fold(word)),
    termOf,
    partsOf,
    rankOf: (term) => ranks.get(term) ?? ranks.size,
    tokenOf: (term) => termToken(ranks.get(term) ?? ranks.size),
    wordFor: (word) => ownWords.get(word) ?? word,
    startingWith: (text) => {
      const start = fold(text);
      const found = [...terms].filter(([form]) => form.startsWith(start)).map(([, term]) => term);
      return [...new Set(found)].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    },
    findTerms: (text) => {
      const words = findWords(text);
      const folded = words.map((word) => fold(word.text));
      return words.flatMap((word, place) => {
        const own = folded[place] ?? '';
        const term = isStopWord(word.text) ? undefined : terms.get(own);
        const single = [...(term === undefined ? [] : [term]), ...(data.compounds[own] ?? [])];
        return [
          ...single.map((each) => ({ term: each, start: word.start, end: word.end })),
          ...expressionsAt(folded, place).map(({ found, length }) => ({
            term: found,
            start: word.start,
            end: words[place + length - 1]?.end ?? word.end,
          })),
        ];
      });
    },
    expressionsAt,
    split: (text) => {
      const words = findWords(text);
      const folded = words.map((word) => fold(word.text));
      const units: Unit[] = [];
      for (let place = 0; place < words.length;) {
        const [value] = lookAt(values, folded, place, 1);
        const [expression] = expressionsAt(folded, place);
        const length = value?.length ?? expression?.length ?? 1;
        const own = text.slice(words[place]?.start, words[place + length - 1]?.end);
        units.push({ text: own, term: expression?.found ?? termOf(own), value: value?.found });
        place += length;
      }
      return units;
    },
  };
}

/** The term of every folded form and of every key of one, the rank of each term, and the word for each alias. */
function indexTerms(classes: readonly WordClass[], { keysOf }: SearchLanguage) {
  const terms = new Map<string, string>();
  const byKey = new Map<string, string>();
  const ranks = new Map<string, number>();
  const ownWords = new Map<string, string>();
  const add = (form: string, term: string): void => {
    const folded = fold(form);
    if (!terms.has(folded)) terms.set(folded, term);
    for (const key of keysOf(folded)) if (!byKey.has(key)) byKey.set(key, term);
  };
  const named = classes.map(({ forms, aliases }) => ({ forms, aliases, own: forms[0] ?? '' }));
  for (const [rank, { forms, own }] of named.entries()) {
    ranks.set(fold(own), rank);
    for (const form of forms) add(form, fold(own));
  }
  // What occurs comes before what does not, also where it is of another class.
  for (const { aliases, own } of named) {
    for (const alias of aliases) {
      add(alias, fold(own));
      if (!aliases.includes(own)) ownWords.set(alias, own);
    }
  }
  return { terms, byKey, ranks, ownWords };
}

/** From words by what they mean to the meaning by words. */
const byWords = (table: Readonly<Record<string, readonly string[]>>): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([meaning, all]) =>
      all.map((words) => [words, meaning] as const),
    ),
  );

/** The terms of the two known words of which a compound is made. */
function splitCompound(
  compound: string,
  termOf: (word: string) => string | undefined,
  { joints }: SearchLanguage,
): readonly string[] {
  for (let at = compound.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const first = compound.slice(0, at);
    const [start] = joints
      .filter((joint) => first.endsWith(joint))
      .map((joint) => first.slice(0, first.length - joint.length))
      .flatMap((form) => (form.length >= SHORTEST_PART ? termOf(form) : undefined) ?? []);
    const end = termOf(compound.slice(at));
    if (start !== undefined && end !== undefined) return [start, end];
  }
  return [];
}
