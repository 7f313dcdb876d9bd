import type { Language } from '../../i18n/language.ts';
import type { Entry, TextEntry } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import { indexById } from '../resolve/lookup.ts';
import { translatedCollections } from './schemas.ts';
import type { TranslatedFolder, Translation, WithHash } from './translation.ts';

/** An entry and its translation. */
export interface Pair {
  readonly folder: TranslatedFolder;
  readonly dutch: TextEntry<object>;
  readonly words: TextEntry<WithHash>;
}

export const FOLDERS = Object.keys(translatedCollections).filter((name): name is TranslatedFolder =>
  Object.hasOwn(translatedCollections, name),
);

/** The entries of which a translation has no words: there are none, or they are in its language already. */
const listExempt = ({ sources, terms, corrections }: ReadContent): Set<Entry<unknown>> =>
  new Set<Entry<unknown>>([
    ...sources.filter(({ data }) => data.language !== 'nl'),
    ...terms.filter(({ data }) => data.dutchOnly),
    ...corrections.filter(({ data }) => data.corrections.length === 0),
  ]);

/** The entries that are there in both. */
export function listPairs(dutch: ReadContent, words: Translation): Pair[] {
  return FOLDERS.flatMap((folder) => {
    const own = indexById<TextEntry<object>>(dutch[folder]);
    return words[folder].flatMap((entry: Pair['words']) => {
      const beside = own.get(entry.id);
      return beside === undefined ? [] : [{ folder, dutch: beside, words: entry }];
    });
  });
}

/** An entry of which a translation has no words, and the file that should hold them. */
export interface Missing {
  readonly folder: TranslatedFolder;
  readonly entry: TextEntry<object>;
  readonly file: string;
}

/** The entries that a translation leaves out. */
export function listMissing(dutch: ReadContent, words: Translation, language: Language): Missing[] {
  const exempt = listExempt(dutch);
  return FOLDERS.flatMap((folder) => {
    const translated = indexById<Entry<unknown>>(words[folder]);
    const entries: readonly TextEntry<object>[] = dutch[folder];
    return entries
      .filter((entry) => !translated.has(entry.id) && !words.broken.has(entry.id))
      .filter((entry) => !exempt.has(entry))
      .map((entry) => {
        const place = entry.file.lastIndexOf(`${folder}/`);
        const file = `${entry.file.slice(0, place)}${language}/${entry.file.slice(place)}`;
        return { folder, entry, file };
      });
  });
}

/** The entries of a translation that translate nothing; a glossary alone may explain what the Dutch does not. */
export function findLoose(
  folder: TranslatedFolder,
  dutch: ReadContent,
  words: Translation,
): Problem[] {
  if (folder === 'terms') return [];
  const own = indexById<Entry<unknown>>(dutch[folder]);
  return words[folder]
    .filter(({ id }) => !own.has(id) && !dutch.broken.has(id))
    .map(({ id, file }) => ({
      file,
      what: `there is no "${id}" in Dutch`,
      advice: `Name it after the file of ${folder} that it translates, or remove it.`,
    }));
}
