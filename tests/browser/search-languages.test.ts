import type { Page } from '@playwright/test';
import { addresses } from '../../src/i18n/addresses.ts';
import { LANGUAGES, prefixOf } from '../../src/i18n/language.ts';
import { expect, test } from './fixtures.ts';

const results = (page: Page) => page.locator('#resultaten > li');
const firstLink = (page: Page) => results(page).first().getByRole('link').first();
const state = (page: Page) => page.getByRole('status');

/** By language a query, what is said of its results, words that its script has, and a long query. */
const EXPECTED = {
  nl: {
    query: '17 juni 2021',
    said: / resultaten$/,
    words: 'Bedoelde u',
    sentence: 'wat deed het kabinet met sancties',
  },
  en: {
    query: 'June 17, 2021',
    said: / results$/,
    words: 'Did you mean',
    sentence: 'what did the government do with sanctions',
  },
};

for (const language of LANGUAGES) {
  const { query, said, words, sentence } = EXPECTED[language];
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
      if (/\/zoeken\/(?:index\/|woorden\.json)/.test(pathname)) indexes.push(pathname);
    });
    await page.goto(`${root}${addresses.search}?${new URLSearchParams({ q: query })}`);
    await expect(page.locator('#stand')).toHaveText(said);
    await expect(page.locator('#resultaten mark').first()).toBeVisible();
    const code = (await Promise.all(scripts)).join('\n');
    const spoken = Object.values(EXPECTED).filter((each) => code.includes(each.words));
    expect(spoken.map((each) => each.words)).toEqual([words]);
    expect(indexes).toContain(`${root}/zoeken/woorden.json`);
    expect(indexes.filter((path) => !/^\/zoeken\//.test(path.slice(root.length)))).toEqual([]);
  });

  test(`the first result of a cold visit in ${language} takes at most 150 kB and 20 requests`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const loaded: number[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) =>
      loaded.push(encodedDataLength),
    );
    // The texts of the results come after them.
    await page.route('**/texts.json', async (route) => {
      await expect(results(page)).not.toHaveCount(0);
      expect(loaded.length).toBeLessThanOrEqual(20);
      expect(loaded.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(150 * 1024);
      await route.continue();
    });
    await page.goto(`${root}${addresses.search}?${new URLSearchParams({ q: sentence })}`);
    await expect(results(page).first().locator('mark').first()).toBeVisible();
  });
}

test('a reader of English searches from the home page to a motion, and sees there what was sought', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.getByRole('searchbox').fill('humanitarian aid');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/en/zoeken/?q=humanitarian+aid');
  await expect(page).toHaveTitle(/^Search for “humanitarian aid” · /);
  await expect(firstLink(page)).toHaveText('Humanitarian aid for Nagorno-Karabakh');
  await expect(results(page).first()).toContainText('12 November 2020 · Carried out');
  await firstLink(page).click();
  await expect(page).toHaveURL('/en/moties/35570-V-32/');
  await page.getByRole('button', { name: 'Remove highlighting' }).click();
});

test('any English page leads to the English search, by the slash too', async ({ page }) => {
  await page.goto('/en/moties/35570-V-45/');
  await page.keyboard.press('/');
  await page.keyboard.type('Turkey');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/zoeken/?q=Turkey');
  await expect(state(page)).toHaveText(/^\d+ results$/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('Turkey');
});

test('an English result leads to the section of the English page', async ({ page }) => {
  await page.goto('/en/zoeken/?q=prisoners+of+war');
  const deep = results(page).first().getByRole('link', { name: 'What did the House ask?' });
  await deep.click();
  await expect(page).toHaveURL(/\/en\/moties\/21501-02-\d+\/#wat-vroeg-de-kamer$/);
  await expect(page.getByRole('heading', { name: 'What did the House ask?' })).toBeInViewport();
});

test('a number as English writes it opens its motion', async ({ page }) => {
  await page.goto('/en/zoeken/');
  await page.getByRole('searchbox').fill('21 501-02 no. 2370');
  await expect(state(page)).toHaveText('1 result');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/en/moties/21501-02-2370/');
});

test('an English mistake is corrected or asked about in English', async ({ page }) => {
  await page.goto('/en/zoeken/?q=sanctoins');
  await expect(page.getByText('Showing results for “sanctions”.')).toBeVisible();
  await page.getByRole('link', { name: '“sanctoins”' }).click();
  await expect(state(page)).toHaveText('0 results');
  await page.goto('/en/zoeken/?q=Omzicht');
  await expect(page.getByText('Did you mean Omtzigt?')).toBeVisible();
  await page.getByRole('link', { name: 'Omtzigt', exact: true }).click();
  await expect(firstLink(page)).toHaveAttribute('href', '/en/moties/21501-02-2234/');
});

test('the English facets narrow the results', async ({ page }) => {
  await page.goto('/en/zoeken/?q=&soort=motie');
  await expect(state(page)).toHaveText('18 results');
  await page.getByRole('checkbox', { name: /^Lapsed/ }).check();
  await expect(state(page)).toHaveText('2 results');
  await page.getByRole('button', { name: 'Remove: Lapsed' }).click();
  await expect(state(page)).toHaveText('18 results');
});

test('a date is answered in English, with links to English pages', async ({ page }) => {
  await page.goto('/en/zoeken/?q=June+17,+2021');
  const answer = page.locator('#antwoord');
  await expect(answer).toContainText('According to the letter, 1 motion is dated 17 June 2021:');
  await expect(answer.getByRole('link')).toHaveAttribute('href', '/en/moties/21501-02-2370/');
  await page.getByRole('link', { name: 'Two-minute debate, 17 June 2021' }).click();
  await expect(page).toHaveURL('/en/overleggen/tweeminutendebat-2021-06-17/');
});

test('a Dutch word finds the English page, and what is shown in Dutch is said to be', async ({
  page,
}) => {
  await page.goto('/en/zoeken/?q=krijgsgevangenen');
  await expect(results(page).first().locator('mark').first()).toHaveText('prisoners of war');
  await page.goto('/en/zoeken/?q=expliciet');
  await expect(firstLink(page)).toHaveAttribute('href', '/en/moties/21501-02-2216/');
  await expect(results(page).first().locator('[lang=nl] mark')).toHaveText('expliciet');
});

test('the same search is a link away in the other language', async ({ page }) => {
  await page.goto('/en/zoeken/?q=OSCE&soort=motie');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL('/zoeken/?q=OSCE&soort=motie');
  await expect(state(page)).toHaveText(/resultaten$/);
});

test('a browser can search the English site', async ({ page, request, baseURL }) => {
  await page.goto('/en/');
  const description = await page.locator('link[rel=search]').getAttribute('href');
  const xml = await (await request.get(description ?? '')).text();
  expect(xml).toContain('<Language>en</Language>');
  const template = /template="([^"]+)"/.exec(xml)?.[1]?.replace('{searchTerms}', 'Eppink') ?? '';
  const { pathname, search } = new URL(template);
  expect(`${baseURL}${pathname}${search}`).toBe(`${baseURL}/en/zoeken/?q=Eppink`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the English search page says so, and leads to the English lists', async ({ page }) => {
    await page.goto('/en/zoeken/?q=weapons');
    await expect(page.locator('noscript > p')).toContainText('Searching needs JavaScript.');
    await page.locator('noscript a[href="/en/moties/"]').click();
    await expect(page).toHaveURL('/en/moties/');
  });
});
