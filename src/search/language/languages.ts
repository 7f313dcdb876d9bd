import { english } from './en.ts';
import { dutch } from './nl.ts';

/** What the search knows of each language of the site. A page loads only its own. */
export const searchLanguages = { nl: dutch, en: english };
