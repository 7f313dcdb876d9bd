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
