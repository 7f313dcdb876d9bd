import type { SearchEdition } from './edition.ts';

/** Loads what the search takes from the language of the page, and from no other. */
export async function loadEdition(): Promise<SearchEdition> {
  const { edition } = await (document.documentElement.lang === 'en'
    ? import('./en.ts')
    : import('./nl.ts'));
  return edition;
}
