import { findWords, fold, keysOf } from './dutch.ts';
import type { WordsData } from '../../model/schemas.ts';

/**
 * The words of the register as the search knows them. Words of one meaning (inflected forms,
 * spellings, synonyms) are a class; its term is the word that stands for all of them in the index.
 * This is what the browser loads; `openLexicon` makes it answer.
 */
export interface LexiconData {
  /** Folded. */
  readonly stopWords: readonly string[];
  /** Forms that occur, as they are written, the term first; the classes by how many texts have them. */
  readonly classes: readonly (readonly string[])[];
  /** Words that do not occur, as they are written, and the terms that they stand for. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Folded words with spaces between them, and the term that they stand for. */
  readonly expressions: Readonly<Record<string, string>>;
  /** A folded word and the terms of the words that it is made of. */
  readonly compounds: Readonly<Record<string, readonly string[]>>;
}

export interface Lexicon {
  readonly data: LexiconData;
  isStopWord(word: string): boolean;
  /** The term of a word, in any known or regularly inflected form; undefined for an unknown one. */
  termOf(word: string): string | undefined;
  /** The register's own word for an alias, if it has one word for it; else the word itself. */
  wordFor(word: string): string;
  /** Whether a known word starts like this: it may be a word that is still being typed. */
  isStart(text: string): boolean;
  /** Everything in a text that stands for a term: words, parts of compounds, expressions. */
  findTerms(text: string): TermPlace[];
  /** The units that a reader's words make: the longest expressions, else single words. */
  split(text: string): Unit[];
}

export interface TermPlace {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A word or expression of a query, with its term if it is known. */
export interface Unit {
  readonly text: string;
  readonly term: string | undefined;
}

/**
 * Makes the lexicon of a set of texts.
 *
 * @param texts what the search index holds, one text a document.
 */
export function buildLexicon(texts: readonly string[], words: WordsData): LexiconData {
  const stopWords = new Set(words.stopWords.map(fold));
  const frequency = new Map<string, number>();
  const written = new Map<string, string>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { text: form } of findWords(text)) {
      const folded = fold(form);
      if (stopWords.has(folded) || folded === '') continue;
      seen.add(folded);
      // A name is written with a capital everywhere; another word somewhere without.
      if (!written.has(folded) || form === form.toLowerCase()) written.set(folded, clean(form));
    }
    for (const folded of seen) frequency.set(folded, (frequency.get(folded) ?? 0) + 1);
  }

  const groups = words.synonyms.map((group) => {
    const singles = group.filter((item) => findWords(item).length === 1);
    for (const item of singles) if (!written.has(fold(item))) written.set(fold(item), clean(item));
    return { head: fold(group[0]), singles: singles.map(fold), group };
  });
  for (const part of Object.values(words.compounds).flat()) {
    if (!written.has(fold(part))) written.set(fold(part), part);
  }
  const classes = joinForms(
    [...written.keys()],
    groups.map(({ singles }) => singles),
  );
  const heads = new Map(groups.map(({ head }) => [classes.get(head), head]));

  const countOf = (forms: readonly string[]): number =>
    forms.reduce((sum, form) => sum + (frequency.get(form) ?? 0), 0);
  const ordered = [...new Set(classes.values())]
    .map((forms) => {
      const head = heads.get(forms);
      const byUse = forms.toSorted((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0));
      return head === undefined ? byUse : [head, ...byUse.filter((form) => form !== head)];
    })
    .sort((a, b) => countOf(b) - countOf(a));
  const occurs = (form: string): boolean => frequency.has(form);
  const termOf = new Map(ordered.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form])));
  const expressions = groups.flatMap(({ head, group }) =>
    group
      .map((item) => findWords(item).map(({ text }) => fold(text)))
      .filter((parts) => parts.length > 1)
      .map((parts) => [parts.join(' '), head] as const),
  );
  const compounds = Object.entries(words.compounds).map(
    ([whole, parts]) =>
      [fold(whole), parts.map((part) => termOf.get(fold(part)) ?? fold(part))] as const,
  );
  return {
    stopWords: [...stopWords],
    classes: ordered
      .filter((forms) => forms.some(occurs))
      .map((forms) =>
        forms
          .filter((form, place) => place === 0 || occurs(form))
          .map((form) => written.get(form) ?? form),
      ),
    aliases: Object.fromEntries(
      ordered.flatMap((forms) =>
        forms
          .filter((form) => !occurs(form))
          .map((form) => [written.get(form) ?? form, forms[0] ?? form]),
      ),
    ),
    expressions: Object.fromEntries(expressions),
    compounds: Object.fromEntries(compounds),
  };
}

/** Opens a lexicon for questions. */
export function openLexicon(data: LexiconData): Lexicon {
  const stopWords = new Set(data.stopWords);
  const terms = new Map<string, string>();
  const byKey = new Map<string, string>();
  for (const forms of data.classes) {
    const [term = ''] = forms.map(fold);
    for (const form of forms.map(fold)) {
      if (!terms.has(form)) terms.set(form, term);
      for (const key of keysOf(form)) if (!byKey.has(key)) byKey.set(key, term);
    }
  }
  for (const [form, term] of Object.entries(data.aliases)) {
    if (!terms.has(fold(form))) terms.set(fold(form), term);
    for (const key of keysOf(fold(form))) if (!byKey.has(key)) byKey.set(key, term);
  }
  const longest = Math.max(
    0,
    ...Object.keys(data.expressions).map((text) => text.split(' ').length),
  );
  const forms = [...terms.keys()].sort();

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
      keysOf(folded)
        .map((key) => byKey.get(key))
        .find((term) => term !== undefined)
    );
  };
  /** The expressions that start at a word, the longest first. */
  const expressionsAt = (words: readonly string[], place: number) =>
    Array.from({ length: longest - 1 }, (_, index) => longest - index)
      .filter((length) => place + length <= words.length)
      .flatMap((length) => {
        const term = data.expressions[words.slice(place, place + length).join(' ')];
        return term === undefined ? [] : [{ term, length }];
      });

  return {
    data,
    isStopWord,
    termOf,
    wordFor: (word) => {
      const head = data.aliases[word];
      const own = data.classes.find(([first = '']) => fold(first) === head)?.[0];
      return own === undefined || own in data.aliases ? word : own;
    },
    isStart: (text) => startsOne(forms, fold(text)),
    findTerms: (text) => {
      const words = findWords(text);
      const folded = words.map((word) => fold(word.text));
      return words.flatMap((word, place) => {
        const own = folded[place] ?? '';
        const term = isStopWord(word.text) ? undefined : terms.get(own);
        const single = [...(term === undefined ? [] : [term]), ...(data.compounds[own] ?? [])];
        return [
          ...single.map((each) => ({ term: each, start: word.start, end: word.end })),
          ...expressionsAt(folded, place).map(({ term: each, length }) => ({
            term: each,
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
        const [expression] = expressionsAt(folded, place);
        const length = expression?.length ?? 1;
        const from = words[place]?.start;
        const to = words[place + length - 1]?.end;
        const own = text.slice(from, to);
        units.push({ text: own, term: expression?.term ?? termOf(own) });
        place += length;
      }
      return units;
    },
  };
}

/** Joins forms that share a key, and those of one group. */
function joinForms(
  forms: readonly string[],
  groups: readonly (readonly string[])[],
): Map<string, string[]> {
  const classes = new Map(forms.map((form) => [form, [form]]));
  const join = (a: string, b: string): void => {
    const [into, from] = [classes.get(a), classes.get(b)];
    if (into === undefined || from === undefined || into === from) return;
    into.push(...from);
    for (const form of from) classes.set(form, into);
  };
  const byKey = new Map<string, string>();
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, form);
      else join(first, form);
    }
  }
  for (const [first, ...rest] of groups) for (const form of rest) join(first ?? '', form);
  return classes;
}

/** Whether one of the sorted words starts with the text. */
function startsOne(sorted: readonly string[], text: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(text) ?? false;
}

/** A form as it is shown: without a genitive 's. */
function clean(form: string): string {
  return form.replace(/['’]s?$/, '');
}
