import type { SearchLanguage } from '../language/language.ts';
import { openLexicon, type Lexicon, type LexiconData } from '../language/lexicon.ts';
import { loadTwice } from './load.ts';

/**
 * Loads what the search knows about words.
 *
 * @param root the path under which the site is served, without a trailing slash.
 * @throws where it cannot be loaded.
 */
export async function loadLexicon(root: string, language: SearchLanguage): Promise<Lexicon> {
  const response = await loadTwice(`${root}/zoeken/woorden.json`);
  return parseLexicon(await response.text(), language);
}

/** Opens a lexicon from the JSON that the site's own build wrote. */
export function parseLexicon(json: string, language: SearchLanguage): Lexicon {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what wrote it has this type
  const data: LexiconData = JSON.parse(json);
  return openLexicon(data, language);
}
