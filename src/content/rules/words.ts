import { fold, normaliseWords } from '../../search/language/words.ts';
import { dutch } from '../../search/language/nl.ts';
import { buildLexicon } from '../../search/language/build-lexicon.ts';
import type { Problem } from '../problem.ts';
import type { WordsData } from '../../register/schemas.ts';
import type { ReadContent } from '../read-content.ts';
import { findDuplicates } from './references.ts';

/** What must hold for the word list of the search: one, without contradictions, all of it of use. */
export function checkWords(content: ReadContent): Problem[] {
  const [list, ...others] = content.words;
  if (list === undefined || others.length > 0) {
    return [
      {
        file: 'content/words',
        what: `there are ${content.words.length} word lists`,
        advice: 'The search knows one language: keep exactly nl.yaml there.',
      },
    ];
  }
  const { file, data } = list;
  const text = collectText(content);
  const problems = [
    ...checkStopWords(data),
    ...checkSynonyms(data, text),
    ...checkCompounds(data, text),
    ...checkMotions(data, new Set(content.motions.map(({ id }) => id))),
  ];
  return problems.map((problem) => ({ file, ...problem }));
}

type Found = Omit<Problem, 'file'>;

function checkStopWords({ stopWords }: WordsData): Found[] {
  const items = stopWords.map((word, index) => ({ word, index }));
  return findDuplicates(items, ({ word }) => fold(word)).map(({ item: { word, index } }) => ({
    path: ['stopWords', index],
    what: `"${word}" stands here twice`,
    advice: 'Remove one of them.',
  }));
}

function checkSynonyms(words: WordsData, text: string): Found[] {
  const { stopWords, synonyms } = words;
  const spaced = ` ${normaliseWords(text)} `;
  const stopped = new Set(stopWords.map(fold));
  const items = synonyms.flatMap((group, row) =>
    group.map((item, column) => ({
      item,
      said: normaliseWords(item),
      path: ['synonyms', row, column],
    })),
  );
  const problems: Found[] = findDuplicates(items, ({ said }) => said).map(({ item, first }) => ({
    path: item.path,
    what: `"${item.item}" stands in ${item.path[1] === first.path[1] ? 'this group twice' : 'two groups'}`,
    advice: 'A word or expression has one meaning here: keep it in one place.',
  }));
  for (const [row, group] of synonyms.entries()) {
    if (group.some((item) => spaced.includes(` ${normaliseWords(item)} `))) continue;
    problems.push({
      path: ['synonyms', row],
      what: `none of "${group.join(', ')}" occurs in the register`,
      advice: 'Add the word that does, or remove the group.',
    });
  }
  for (const { item, said, path } of items) {
    // An abbreviation in capitals is told from the stop word that it looks like.
    if (!stopped.has(said) || /^\p{Lu}{2,}$/u.test(item)) continue;
    problems.push({
      path,
      what: `"${item}" is a stop word too`,
      advice: 'Remove it here or there.',
    });
  }
  // Two groups that the rules for inflected forms join would silently become one.
  const { classes, aliases } = buildLexicon({ texts: [text] }, words, dutch);
  const heads = synonyms.map(([head]) => fold(head));
  const terms = new Map([
    ...classes
      .map((forms) => forms.split(' '))
      .flatMap((forms) => forms.map((form) => [fold(form), fold(forms[0] ?? '')] as const)),
    ...Object.entries(aliases).map(([form, term]) => [fold(form), term] as const),
  ]);
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

function checkCompounds({ compounds }: WordsData, text: string): Found[] {
  const known = new Set(normaliseWords(text).split(' '));
  return Object.entries(compounds).flatMap(([whole, parts]): Found[] => {
    if (!known.has(fold(whole))) {
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
          what: `"${part}" is no part of "${whole}"`,
          advice: 'Name the words that it is made of.',
        },
      ];
    });
  });
}

/** What leads to a motion leads to one that is there. */
function checkMotions({ letter, offices }: WordsData, motions: ReadonlySet<string>): Found[] {
  const named = [
    ...Object.keys(letter).map((motion) => ({ motion, path: ['letter', motion] })),
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

/** All that search finds: what is said in the content, the pages and the word lists aside. */
export function collectText({
  motions,
  letters,
  submitters,
  meetings,
  sources,
  remarks,
}: ReadContent): string {
  const strings: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const { data, body } of [...motions, ...letters]) collect([data, body]);
  for (const { data } of [...submitters, ...meetings, ...sources, ...remarks]) collect(data);
  return strings.join('\n');
}
