import type { z } from 'zod';
import type { TextEntry } from '../content.ts';
import type { translatedCollections } from './schemas.ts';

/** The name of a folder of a translation. */
export type TranslatedFolder = keyof typeof translatedCollections;

/** What a language says of the entries of each folder; their facts stay in the Dutch entries. */
export type Translation = {
  readonly [Name in TranslatedFolder]: readonly TextEntry<
    z.output<(typeof translatedCollections)[Name]['schema']>
  >[];
} & {
  /** Ids of entries that are there but cannot be read. */
  readonly broken: ReadonlySet<string>;
};

/** What says of words that they were compared with the Dutch as it was: its hash. */
export interface WithHash {
  dutch?: string | undefined;
}

/** The words alone. */
export function omitHash<Words extends WithHash>(words: Words): Omit<Words, 'dutch'> {
  const others = { ...words };
  delete others.dutch;
  return others;
}
