import type { Edition } from '../../i18n/edition.ts';
import type { Translated } from '../../i18n/language.ts';
import type { Register } from '../../register/register.ts';
import type { RowOf } from '../exports/rows.ts';
import type { Picture } from '../pictures/pictures.ts';

/** A file of the site that is not a page made of components; what it holds is made when it is asked for. */
export type SiteFile = WrittenFile | PackedFile;

interface Addressed {
  /** From the site's root, with its language. Of a page it ends in a slash. */
  readonly address: string;
  /** Its media type, as a server tells it. */
  readonly type: string;
}

/** A file of text, or a drawing. */
export interface WrittenFile extends Addressed {
  readonly write: () => string | Uint8Array;
}

/** A ZIP. */
export interface PackedFile extends Addressed {
  readonly archive: Archive;
}

export interface Archive {
  /** The folder that holds all of it. */
  readonly folder: string;
  /** The ISO date that each file in it has. */
  readonly date: string;
  readonly entries: () => Iterable<readonly [name: string, text: string]>;
}

/** What the files of a language are made of. */
export interface SiteContent extends Edition {
  /** In this language. */
  readonly register: Register;
  /** In each. */
  readonly registers: Translated<Register>;
  readonly rowOf: RowOf;
  /** Gives a PNG. */
  readonly drawPicture: (picture: Picture) => Uint8Array;
  /** What the search knows about words. */
  readonly listWords: () => object;
}

/** The media types of what most files are. */
export const TYPES = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
} as const;
