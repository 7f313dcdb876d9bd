import type { WordsData } from '../../register/schemas/words.ts';
import type { SearchLanguage } from './language.ts';
import { writeClasses, type LexiconData, type WordClass } from './lexicon.ts';
import { remember } from './remember.ts';
import { findWords, fold, listWords, normaliseWords } from './words.ts';

/** What the lexicon is made of, besides the word list. */
export interface Texts {
  /** What the search index holds, one text a document. */
  readonly texts: readonly string[];
  /** Names of people, as they are written. */
  readonly names?: readonly string[];
}

/**
 * Makes the lexicon of a set of texts.
 *
 * @param words the word list of the language in which they are written.
 */
export function buildLexicon(
  { texts, names = [] }: Texts,
  words: WordsData,
  language: SearchLanguage,
): LexiconData {
  const stopWords = new Set(words.stopWords.map(fold));
  const { frequency, written } = countWords(texts, stopWords);
  const groups = words.synonyms.map((group) => {
    const singles = group.filter((item) => findWords(item).length === 1);
    // The list tells a name from another word, whose capital in a title means nothing.
    for (const item of singles) written.set(fold(item), clean(item));
    return { head: fold(group[0]), singles: singles.map(fold), group };
  });
  for (const part of Object.values(words.compounds).flat()) {
    if (!written.has(fold(part))) written.set(fold(part), part);
  }
  const classes = joinForms(
    [...written.keys()],
    groups.map(({ singles }) => singles),
    language,
  );
  const ordered = orderClasses(classes, groups, frequency);
  const occurs = (form: string): boolean => frequency.has(form);
  const write = (form: string): string => written.get(form) ?? form;
  const termOf = new Map(ordered.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form])));
  const expressions = groups
    .map(({ head, group }) => {
      const several = group.map(normaliseWords).filter((item) => item.includes(' '));
      return [head, several] as const;
    })
    .filter(([, several]) => several.length > 0);
  const compounds = Object.entries(words.compounds).map(
    ([whole, parts]) =>
      [fold(whole), parts.map((part) => termOf.get(fold(part)) ?? fold(part))] as const,
  );
  return {
    stopWords: [...stopWords],
    negations: words.negations.map(fold),
    values: Object.fromEntries([
      ...listValues('status', words.statuses),
      ...listValues('soort', words.kinds),
    ]),
    classes: writeClasses(
      dropRegular(
        ordered.map((forms) => ({
          forms: forms.filter((form, place) => place === 0 || occurs(form)).map(write),
          aliases: forms.filter((form) => !occurs(form)).map(write),
        })),
        language,
      ),
    ),
    expressions: Object.fromEntries(expressions),
    compounds: Object.fromEntries(compounds),
    names: [...names],
    offices: words.offices.map(({ name, forms, office }) => ({ name, forms, office })),
  };
}

/** In how many texts each folded word occurs, and how it is written there. */
function countWords(texts: readonly string[], stopWords: ReadonlySet<string>) {
  const words = new Map<string, { texts: number; lastText: number; written: string }>();
  const lookUp = remember((form) => {
    const folded = fold(form);
    if (stopWords.has(folded) || folded === '') return null;
    const cleaned = clean(form);
    const word = words.get(folded) ?? { texts: 0, lastText: -1, written: cleaned };
    words.set(folded, word);
    return { word, cleaned, isLower: form === form.toLowerCase() };
  });
  for (const [place, text] of texts.entries()) {
    for (const form of listWords(text)) {
      const found = lookUp(form);
      if (found === null) continue;
      const { word, cleaned, isLower } = found;
      // A name is written with a capital everywhere; another word somewhere without.
      if (isLower) word.written = cleaned;
      if (word.lastText === place) continue;
      word.lastText = place;
      word.texts++;
    }
  }
  return {
    frequency: new Map(Array.from(words, ([folded, word]) => [folded, word.texts])),
    written: new Map(Array.from(words, ([folded, word]) => [folded, word.written])),
  };
}

/** The classes by how many texts have them, each with its term first: that of its group, or the most used. */
function orderClasses(
  classes: ReadonlyMap<string, string[]>,
  groups: readonly { readonly head: string }[],
  frequency: ReadonlyMap<string, number>,
): string[][] {
  const heads = new Map(groups.map(({ head }) => [classes.get(head), head]));
  const countOf = (forms: readonly string[]): number =>
    forms.reduce((sum, form) => sum + (frequency.get(form) ?? 0), 0);
  return [...new Set(classes.values())]
    .map((forms) => {
      const head = heads.get(forms);
      const byUse = forms.toSorted((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0));
      return head === undefined ? byUse : [head, ...byUse.filter((form) => form !== head)];
    })
    .sort((a, b) => countOf(b) - countOf(a));
}

/** Everyday words by the value of a facet that they mean, "status=vervallen". */
function listValues(facet: string, words: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(words)
    .filter(([, said]) => said.length > 0)
    .map(([value, said]) => [`${facet}=${value}`, said.map(normaliseWords)] as const);
}

/** By form those of its class: forms that share a key, and those of one group, are of one. */
export function joinForms(
  forms: readonly string[],
  groups: readonly (readonly string[])[],
  { keysOf }: SearchLanguage,
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

/** The classes without the aliases that the rules for inflected forms lead to the same term. */
function dropRegular(classes: readonly WordClass[], { keysOf }: SearchLanguage): WordClass[] {
  const termOfKey = new Map<string, string>();
  for (const { forms } of classes) {
    const [term = ''] = forms;
    for (const key of forms.flatMap((form) => keysOf(fold(form)))) {
      if (!termOfKey.has(key)) termOfKey.set(key, term);
    }
  }
  return classes.map(({ forms, aliases }) => {
    const [term] = forms;
    const isRegular = (alias: string): boolean => {
      const terms = keysOf(fold(alias)).flatMap((key) => termOfKey.get(key) ?? []);
      return alias !== term && terms[0] === term;
    };
    return { forms, aliases: aliases.filter((alias) => !isRegular(alias)) };
  });
}

/** A form as it is shown: without a genitive 's. */
function clean(form: string): string {
  return form.replace(/['’]s?$/, '');
}
