import type { SearchStrings } from '../../i18n/nl/search.ts';
import type { SearchLanguage } from '../language/language.ts';

/** What the search takes from a language. */
export interface SearchEdition {
  readonly language: SearchLanguage;
  readonly t: SearchStrings;
}

/** Where the results lead, and the words in which they are told. */
export interface Site {
  /** The path under which the site is served in this language, without a slash at its end. */
  readonly root: string;
  readonly t: SearchStrings;
}
