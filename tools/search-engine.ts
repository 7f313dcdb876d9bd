import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { siteFiles } from '../src/i18n/addresses.ts';
import { prefixOf, type Language } from '../src/i18n/language.ts';
import { searchLanguages } from '../src/search/language/languages.ts';
import type { Lexicon } from '../src/search/language/lexicon.ts';
import { loadEngine, type Engine } from '../src/search/browser/engine.ts';
import { parseLexicon } from '../src/search/browser/words.ts';

/**
 * Opens the search of a built site in Node: the same engine, index and words as in the browser.
 *
 * @param dist the folder of the built site.
 */
export async function openSearch(
  dist: string,
  language: Language,
): Promise<{ engine: Engine; lexicon: Lexicon }> {
  const root = dist + prefixOf(language);
  const folder = pathToFileURL(root + siteFiles.searchIndex).href;
  const fetchElse = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(folder)) return fetchElse(input, init);
    return Promise.resolve(new Response(readFileSync(new URL(address))));
  };
  const engine = await loadEngine(folder);
  const lexicon = parseLexicon(
    readFileSync(`${root}/zoeken/woorden.json`, 'utf8'),
    searchLanguages[language],
  );
  return { engine, lexicon };
}
