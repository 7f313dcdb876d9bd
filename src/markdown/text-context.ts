import type { Strings } from '../i18n/edition.ts';
import type { Language } from '../i18n/language.ts';
import type { Markable } from '../register/terms.ts';

/** What the form of a text depends on, besides the text itself. */
export interface TextContext {
  readonly language: Language;
  /** What the site says. */
  readonly t: Strings;
  /** Those that the texts link. */
  readonly terms: readonly Markable[];
  /** The anchors on the page of the entry that a remark concerns. */
  readonly remarked: readonly string[];
  /** Those of its headings, in order; undefined for the text of a motion or a letter. */
  readonly anchors: readonly string[] | undefined;
}

/** Gives what is known of a text by the path of its file; asked when the text is read. */
export type GetContext = (file: string) => TextContext;
