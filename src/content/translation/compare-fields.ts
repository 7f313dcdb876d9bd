import type { Entry } from '../content.ts';
import { valueAt } from '../explain.ts';
import type { Problem } from '../problem.ts';
import { compareTexts } from './compare-texts.ts';
import type { Pair } from './entries.ts';
import { omitHash, type TranslatedFolder } from './translation.ts';

/** The fields with words that an entry may have or not: the translation has those that the Dutch has. */
const OPTIONAL: Partial<Record<TranslatedFolder, readonly string[]>> = {
  motions: ['status', 'doubt'],
  meetings: ['description'],
  remarks: ['quote'],
  terms: ['letter'],
};

/** What differs in the fields of an entry: which it has, how many records, and the figures in each text. */
export function compareFields({ folder, dutch, words }: Pair): Problem[] {
  const { file } = words;
  const optional = OPTIONAL[folder];
  const presence = optional === undefined ? [] : comparePresence(optional, dutch, words);
  const fields = omitHash(words.data);
  const pairs = listTexts(fields, dutch.data);
  return [
    ...presence,
    ...compareLists(fields, dutch.data, file),
    // What a word means is said anew in each language.
    ...(folder === 'terms'
      ? []
      : pairs.flatMap(({ path, text, own }) =>
          compareTexts(folder, own, text).map((problem) => ({ file, path, ...problem })),
        )),
  ];
}

function comparePresence(
  path: readonly string[],
  dutch: Entry<object>,
  words: Entry<object>,
): Problem[] {
  const [own, translated] = [valueAt(dutch.data, path), valueAt(words.data, path)];
  if ((own === undefined) === (translated === undefined)) return [];
  return [
    {
      file: words.file,
      path,
      what: own === undefined ? `the Dutch has no ${path.at(-1) ?? ''}` : 'the field is missing',
      advice:
        own === undefined
          ? 'Remove it, or add it in Dutch first.'
          : `Translate that of ${dutch.file}.`,
    },
  ];
}

/** A list of records, such as what a letter dates, has as many in either language, in one order. */
function compareLists(words: object, dutch: object, file: string): Problem[] {
  return Object.entries(words).flatMap(([key, list]): Problem[] => {
    const own: unknown = Reflect.get(dutch, key);
    const records = Array.isArray(list) && list.every((item) => typeof item === 'object');
    if (!records || !Array.isArray(own) || own.length === list.length) return [];
    return [
      {
        file,
        path: [key],
        what: `there are ${list.length}, and ${own.length} in Dutch`,
        advice: 'Translate each, in the same order.',
      },
    ];
  });
}

/** Each text of a translation with the Dutch text at its place. */
function listTexts(
  words: object,
  dutch: object,
  at: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string; own: string }[] {
  return Object.entries(words).flatMap(([key, text]: [string, unknown]) => {
    const own: unknown = Reflect.get(dutch, key);
    const path = [...at, Array.isArray(words) ? Number(key) : key];
    if (typeof text === 'string' && typeof own === 'string') return [{ path, text, own }];
    if (typeof text !== 'object' || text === null || typeof own !== 'object' || own === null) {
      return [];
    }
    return listTexts(text, own, path);
  });
}
