import type { SearchStrings } from '../../i18n/nl/search.ts';
import type { SearchLanguage } from '../language/language.ts';

/** What of the search depends on the language. */
export interface SearchEdition {
  readonly language: SearchLanguage;
  readonly t: SearchStrings;
}

/** Where the results lead, and the words of the page. */
export interface Site {
  /** The path under which the site is served in this language, without a trailing slash. */
  readonly root: string;
  readonly t: SearchStrings;
}
