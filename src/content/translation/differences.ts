import type { Language } from '../../i18n/language.ts';
import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareFields } from './compare-fields.ts';
import { listWords } from './dutch-words.ts';
import { findLoose, FOLDERS, listMissing, listPairs } from './entries.ts';
import type { Translation } from './translation.ts';

/** What is wrong with a translation, seen beside the Dutch. */
export interface Differences {
  /** What must be corrected before it can be published. */
  readonly problems: Problem[];
  /** Entries whose Dutch words changed after they were last gone over. */
  readonly outdated: Problem[];
}

/**
 * Compares a translation with the Dutch: the same entries, and in each the same fields, headings,
 * steps and paragraphs, with the same notes, links, quotations, numbers and months.
 *
 * @param dutch content without problems.
 * @param language of the words, the name of their folder.
 * @param hash of a text, 12 hexadecimal digits.
 */
export function findDifferences(
  dutch: ReadContent,
  words: Translation,
  language: Language,
  hash: (text: string) => string,
): Differences {
  const pairs = listPairs(dutch, words);
  return {
    problems: [
      ...listMissing(dutch, words, language).map(({ file, entry }) => ({
        file,
        what: `there is no translation of ${entry.file}`,
        advice: 'Run npm run translate, and write its words.',
      })),
      ...FOLDERS.flatMap((folder) => findLoose(folder, dutch, words)),
      ...pairs.flatMap((pair) => [...compareFields(pair), ...compareBodies(pair, language)]),
    ],
    outdated: pairs
      .filter((pair) => pair.words.data.dutch !== hash(listWords(pair)))
      .map(({ words: { file, data }, dutch: { file: own } }) => ({
        file,
        path: ['dutch'],
        what:
          data.dutch === undefined
            ? `nobody has said that it was compared with ${own}`
            : `${own} changed after it was last gone over`,
        advice: 'Go over it, then run npm run translated.',
      })),
  };
}
