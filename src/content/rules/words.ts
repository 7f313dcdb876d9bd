import { OWN_LANGUAGE, type Language } from '../../i18n/language.ts';
import { buildLexicon, joinForms } from '../../search/language/build-lexicon.ts';
import { readClasses } from '../../search/language/lexicon.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { searchLanguages } from '../../search/language/languages.ts';
import { fold, listWords, normaliseWords } from '../../search/language/words.ts';
import type { Problem } from '../problem.ts';
import type { WordsData } from '../../register/schemas/words.ts';
import type { ReadContent } from '../read-content.ts';
import { findDuplicates } from './references.ts';
import { findSilent, readSaid, type Said } from './said.ts';

/**
 * What must hold for the word lists of the search: one for each language, without contradictions, all
 * of it of use.
 *
 * @param content as it is said in the language of which the list is checked.
 */
export function checkWords(content: ReadContent, language: Language = OWN_LANGUAGE): Problem[] {
  const list = content.words.find(({ id }) => id === language);
  if (list === undefined) {
    const what = `there is no word list "${language}.yaml"`;
    const advice =
      'Add it: the search needs to know the words that say nothing, and what means the same.';
    return [{ file: 'content/words', what, advice }];
  }
  const { file, data } = list;
  const said = readSaid(content);
  const problems = [
    ...checkStopWords(data),
    ...checkSynonyms(data, said, searchLanguages[language]),
    ...checkCompounds(data, said),
    ...checkMotions(data, new Set(content.motions.map(({ id }) => id))),
    ...checkLetter(data, language),
  ];
  return [
    ...(language === OWN_LANGUAGE ? checkLanguages(content) : []),
    ...problems.map((problem) => ({ file, ...problem })),
  ];
}

/** A list that no language of the search reads is of no use. */
function checkLanguages({ words }: ReadContent): Problem[] {
  const known = Object.keys(searchLanguages);
  return words
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file }) => ({
      file,
      what: `"${id}" is not a language of the search`,
      advice: `Remove it, or name it after one of: ${known.join(', ')}.`,
    }));
}

/** The letters are in one language, and so are their words. */
function checkLetter({ letter }: WordsData, language: Language): Found[] {
  const own = language === OWN_LANGUAGE;
  if (own === (letter !== undefined)) return [];
  return [
    {
      path: ['letter'],
      what: own
        ? 'the words of the letters are missing'
        : 'the letters have no words in this language',
      advice: own
        ? 'Run npm run letter:words -- letter.txt, or write "letter: {}".'
        : `Keep them in ${OWN_LANGUAGE}.yaml.`,
    },
  ];
}

type Found = Omit<Problem, 'file'>;

function checkStopWords({ stopWords }: WordsData): Found[] {
  const items = stopWords.map((word, index) => ({ word, index }));
  return findDuplicates(items, ({ word }) => fold(word)).map(({ item: { word, index } }) => ({
    path: ['stopWords', index],
    what: `"${word}" is listed twice`,
    advice: 'Remove one of them.',
  }));
}

function checkSynonyms(words: WordsData, said: Said, language: SearchLanguage): Found[] {
  const { stopWords, synonyms } = words;
  const stopped = new Set(stopWords.map(fold));
  const items = synonyms.flatMap((group, row) =>
    group.map((item, column) => ({
      item,
      folded: normaliseWords(item),
      path: ['synonyms', row, column],
    })),
  );
  const problems: Found[] = findDuplicates(items, ({ folded }) => folded).map(
    ({ item, first }) => ({
      path: item.path,
      what: `"${item.item}" is in ${item.path[1] === first.path[1] ? 'this group twice' : 'two groups'}`,
      advice: 'A word or expression has one meaning here: keep it in one place.',
    }),
  );
  const silent = findSilent(
    synonyms.map((group) => group.map(normaliseWords)),
    said,
  );
  for (const [row, group] of synonyms.entries()) {
    if (!silent.has(row)) continue;
    problems.push({
      path: ['synonyms', row],
      what: `none of "${group.join(', ')}" occurs in the register`,
      advice: 'Add the word that does, or remove the group.',
    });
  }
  for (const { item, folded, path } of items) {
    // An abbreviation in capitals is told from the stop word that it looks like.
    if (!stopped.has(folded) || /^\p{Lu}{2,}$/u.test(item)) continue;
    problems.push({
      path,
      what: `"${item}" is a stop word too`,
      advice: 'Remove it here or there.',
    });
  }
  // Two groups that the rules for inflected forms join would silently become one.
  const heads = synonyms.map(([head]) => fold(head));
  const terms = listClasses(said, words, language);
  for (const [row, head] of heads.entries()) {
    const term = terms.get(head);
    if (term === undefined || term === head || problems.length > 0) continue;
    problems.push({
      path: ['synonyms', row, 0],
      what: `"${head}" is taken for a form of "${term}" of another group`,
      advice: 'Join the groups, or choose other words.',
    });
  }
  return problems;
}

/** By folded word the term of its class; of none where no two groups are of one class. */
function listClasses(
  said: Said,
  words: WordsData,
  language: SearchLanguage,
): ReadonlyMap<string, string> {
  // To see whether any are takes half as long as to make the lexicon.
  if (!hasJoinedGroups(said, words, language)) return new Map();
  const { classes } = buildLexicon({ texts: [[...said.forms.keys()].join(' ')] }, words, language);
  return new Map(
    readClasses(classes).flatMap((own) => {
      const [term = ''] = own.forms.map(fold);
      return [...own.forms, ...own.aliases].map((form) => [fold(form), term] as const);
    }),
  );
}

function hasJoinedGroups(said: Said, words: WordsData, language: SearchLanguage): boolean {
  const groups = words.synonyms.map((group) =>
    group.filter((item) => listWords(item).length === 1).map(fold),
  );
  const parts = Object.values(words.compounds).flat().map(fold);
  const classes = joinForms([...said.words, ...groups.flat(), ...parts], groups, language);
  const joined = words.synonyms
    .map(([head]) => classes.get(fold(head)))
    .filter((forms) => forms !== undefined);
  return new Set(joined).size < joined.length;
}

function checkCompounds({ compounds }: WordsData, { words }: Said): Found[] {
  return Object.entries(compounds).flatMap(([whole, parts]): Found[] => {
    if (!words.has(fold(whole))) {
      return [
        {
          path: ['compounds', whole],
          what: `"${whole}" does not occur in the register`,
          advice: 'Write it as it occurs, or remove it.',
        },
      ];
    }
    return parts.flatMap((part, index) => {
      // The stem is enough: "wapens" is in "wapenembargo" as "wapen".
      const stem = fold(part).slice(0, Math.max(3, fold(part).length - 2));
      if (fold(whole).includes(stem)) return [];
      return [
        {
          path: ['compounds', whole, index],
          what: `"${part}" is not part of "${whole}"`,
          advice: 'Name the words that it is made of.',
        },
      ];
    });
  });
}

/** What leads to a motion leads to one that is there. */
function checkMotions({ letter, offices }: WordsData, motions: ReadonlySet<string>): Found[] {
  const named = [
    ...Object.keys(letter ?? {}).map((motion) => ({ motion, path: ['letter', motion] })),
    ...offices.flatMap((office, row) =>
      office.motions.map((motion, place) => ({ motion, path: ['offices', row, 'motions', place] })),
    ),
  ];
  return named
    .filter(({ motion }) => !motions.has(motion))
    .map(({ motion, path }) => ({
      path,
      what: `there is no motion "${motion}"`,
      advice: 'Write the number of a motion of the register, or remove it.',
    }));
}
