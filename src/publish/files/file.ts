import type { Edition } from '../../i18n/edition.ts';
import type { Language, Translated } from '../../i18n/language.ts';
import type { Register, Subject } from '../../register/register.ts';
import type { RowOf } from '../exports/rows.ts';
import type { Picture } from '../pictures/pictures.ts';

/** A file of the site that is not a page made of components; what it holds is made when it is asked for. */
export type SiteFile = WrittenFile | PackedFile;

interface Addressed {
  /** From the site's root, with its language. Of a page it ends in a slash. */
  readonly address: string;
  /** Its media type, as a server tells it. */
  readonly type: string;
  /** Differs where what it holds does, and takes less to make. Without one, what it holds is its own key. */
  readonly key?: () => string | undefined;
}

/** What changes when anything does that a page or file about a subject may hold; undefined where nobody asks. */
export type KeyOf = (language: Language, subject: Subject) => string | undefined;

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
  readonly entries: () => Iterable<ArchiveEntry>;
}

/** A text in an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly write: () => string;
  /** Of the file of the site that holds the same, one that comes before the archive; and its key. */
  readonly address?: string;
  readonly key?: WrittenFile['key'];
}

/** What the files of a language are made of. */
export interface SiteContent extends Edition {
  /** In this language. */
  readonly register: Register;
  /** In each. */
  readonly registers: Translated<Register>;
  readonly rowOf: RowOf;
  readonly keyOf: KeyOf;
  /** What changes when anything does that a picture shows. */
  readonly keyOfPicture: (picture: Picture) => string | undefined;
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
