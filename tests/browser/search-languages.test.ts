import { addresses } from '../../src/i18n/addresses.ts';
import { LANGUAGES, prefixOf } from '../../src/i18n/language.ts';
import { expect, test } from './fixtures.ts';

/** By language a query, what is said of its results, and words that the script of that language has. */
const EXPECTED = {
  nl: { query: '17 juni 2021', said: / resultaten$/, words: 'Bedoelde u' },
  en: { query: 'June 17, 2021', said: / results$/, words: 'Did you mean' },
};

for (const language of LANGUAGES) {
  const { query, said, words } = EXPECTED[language];
  const root = prefixOf(language);

  test(`the search in ${language} loads its own words and index, and nothing of another language`, async ({
    page,
  }) => {
    const scripts: Promise<string>[] = [];
    const indexes: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/_astro/') && pathname.endsWith('.js'))
        scripts.push(response.text());
      if (/\/(?:pagefind\/|woorden\.json)/.test(pathname)) indexes.push(pathname);
    });
    await page.goto(`${root}${addresses.search}?${new URLSearchParams({ q: query })}`);
    await expect(page.locator('#stand')).toHaveText(said);
    await expect(page.locator('#resultaten mark').first()).toBeVisible();
    const code = (await Promise.all(scripts)).join('\n');
    const spoken = Object.values(EXPECTED).filter((each) => code.includes(each.words));
    expect(spoken.map((each) => each.words)).toEqual([words]);
    expect(indexes).toContain(`${root}/zoeken/woorden.json`);
    expect(
      indexes.filter((path) => !/^\/(?:pagefind|zoeken)\//.test(path.slice(root.length))),
    ).toEqual([]);
  });
}
