import type { SearchLanguage } from './language.ts';
import { partToken, termToken } from './tokens.ts';
import { findWords, fold } from './words.ts';

/**
 * The words of the register as the search knows them. Words of one meaning (inflected forms,
 * spellings, synonyms) are a class; its term is the word that stands for all of them in the index.
 * This is what the browser loads; `openLexicon` makes it answer.
 */
export interface LexiconData {
  /** Folded. */
  readonly stopWords: readonly string[];
  /** Folded words that deny what follows them. */
  readonly negations: readonly string[];
  /** Folded words with spaces between them, and the value of a facet that they mean: "status=vervallen". */
  readonly values: Readonly<Record<string, string>>;
  /**
   * Forms that occur, as they are written, parted by spaces, the term first; the classes by how many
   * texts have them.
   */
  readonly classes: readonly string[];
  /** Words that do not occur, as they are written, and the terms that they stand for. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Folded words with spaces between them, and the term that they stand for. */
  readonly expressions: Readonly<Record<string, string>>;
  /** A folded word and the terms of the words that it is made of. */
  readonly compounds: Readonly<Record<string, readonly string[]>>;
  /** Names of people, as they are written. */
  readonly names: readonly string[];
  /** People whom the letter names by their office only. */
  readonly offices: readonly Office[];
}

export interface Office {
  readonly name: string;
  /** The words by which he or she is looked for. */
  readonly forms: readonly string[];
  /** What the letter calls him or her. */
  readonly office: string;
}

export interface Lexicon {
  readonly data: LexiconData;
  readonly language: SearchLanguage;
  readonly isStopWord: (word: string) => boolean;
  readonly isNegation: (word: string) => boolean;
  /** The term of a word, in any known or regularly inflected form; undefined for an unknown one. */
  readonly termOf: (word: string) => string | undefined;
  /** The words that a known compound, or an unknown one of two known words, is made of, as terms. */
  readonly partsOf: (word: string) => readonly string[];
  /** How common a term is: 0 for the most common. */
  readonly rankOf: (term: string) => number;
  /** The word under which a term stands in the index. */
  readonly tokenOf: (term: string) => string;
  /** The register's own word for an alias, if it has one word for it; else the word itself. */
  readonly wordFor: (word: string) => string;
  /** The terms of which a word starts like this: it may still be being typed. The most common first. */
  readonly startingWith: (text: string) => string[];
  /** Everything in a text that stands for a term: words, parts of compounds, expressions. */
  readonly findTerms: (text: string) => TermPlace[];
  /** The units that a reader's words make: the longest expressions, else single words. */
  readonly split: (text: string) => Unit[];
}

export interface TermPlace {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A word or expression of a query, with its term, or the value of a facet, if it is known. */
export interface Unit {
  readonly text: string;
  readonly term: string | undefined;
  readonly value: string | undefined;
}

/** Parts of compounds that are shorter than this are found in too many words. */
const SHORTEST_PART = 4;

/** Opens a lexicon, of words in this language, for questions. */
export function openLexicon(data: LexiconData, language: SearchLanguage): Lexicon {
  const stopWords = new Set(data.stopWords);
  const negations = new Set(data.negations);
  const { terms, byKey, ranks } = indexTerms(data, language);
  const longest = Math.max(
    ...[...Object.keys(data.expressions), ...Object.keys(data.values), ''].map(
      (text) => text.split(' ').length,
    ),
  );

  /** Few words of a text start an expression. */
  const starts = new Set(
    [...Object.keys(data.expressions), ...Object.keys(data.values)].map(
      (text) => text.split(' ')[0] ?? '',
    ),
  );

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
    table: Readonly<Record<string, string>>,
    words: readonly string[],
    place: number,
    shortest: number,
  ) => {
    if (!starts.has(words[place] ?? '')) return [];
    return Array.from({ length: longest - shortest + 1 }, (_, index) => longest - index)
      .filter((length) => place + length <= words.length)
      .flatMap((length) => {
        const found = table[words.slice(place, place + length).join(' ')];
        return found === undefined ? [] : [{ found, length }];
      });
  };

  return {
    data,
    language,
    isStopWord,
    isNegation: (word) => negations.has(fold(word)),
    termOf,
    partsOf,
    rankOf: (term) => ranks.get(term) ?? ranks.size,
    tokenOf: (term) => {
      const rank = ranks.get(term);
      return rank === undefined ? partToken(term) : termToken(rank);
    },
    wordFor: (word) => {
      const head = data.aliases[word];
      const own = data.classes.map(termFirst).find((first) => fold(first) === head);
      return own === undefined || own in data.aliases ? word : own;
    },
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
          ...lookAt(data.expressions, folded, place, 2).map(({ found, length }) => ({
            term: found,
            start: word.start,
            end: words[place + length - 1]?.end ?? word.end,
          })),
        ];
      });
    },
    split: (text) => {
      const words = findWords(text);
      const folded = words.map((word) => fold(word.text));
      const units: Unit[] = [];
      for (let place = 0; place < words.length;) {
        const [value] = lookAt(data.values, folded, place, 1);
        const [expression] = lookAt(data.expressions, folded, place, 2);
        const length = value?.length ?? expression?.length ?? 1;
        const own = text.slice(words[place]?.start, words[place + length - 1]?.end);
        units.push({ text: own, term: expression?.found ?? termOf(own), value: value?.found });
        place += length;
      }
      return units;
    },
  };
}

/** "wapens wapen" → "wapens" */
function termFirst(forms: string): string {
  return forms.split(' ')[0] ?? forms;
}

/** The term of every folded form and of every key of one, and the place of each term. */
function indexTerms({ classes, aliases }: LexiconData, { keysOf }: SearchLanguage) {
  const terms = new Map<string, string>();
  const byKey = new Map<string, string>();
  const add = (form: string, term: string): void => {
    if (!terms.has(form)) terms.set(form, term);
    for (const key of keysOf(form)) if (!byKey.has(key)) byKey.set(key, term);
  };
  for (const forms of classes.map((each) => each.split(' '))) {
    const [term = ''] = forms.map(fold);
    for (const form of forms.map(fold)) add(form, term);
  }
  for (const [form, term] of Object.entries(aliases)) add(fold(form), term);
  const ranks = new Map(classes.map((forms, rank) => [fold(termFirst(forms)), rank]));
  return { terms, byKey, ranks };
}

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
