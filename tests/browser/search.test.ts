import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const results = (page: Page) => page.locator('#resultaten > li');
const firstLink = (page: Page) => results(page).first().getByRole('link').first();
const state = (page: Page) => page.getByRole('status');

const NUMBERS = [
  ['21501-20-1736', '21501-20-1736'],
  ['21 501-20, nr. 1736', '21501-20-1736'],
  ['kst-35570-V-31', '35570-V-31'],
  ['35 570 V, nr. 31', '35570-V-31'],
  ['Kamerstukken II 2020/21, 35373, nr. 23', '35373-23'],
  ['https://zoek.officielebekendmakingen.nl/kst-21501-02-2234.html', '21501-02-2234'],
] as const;

test('every written form of a number finds its motion alone, as it is typed', async ({ page }) => {
  await page.goto('/zoeken/');
  for (const [typed, kamerstuk] of NUMBERS) {
    await page.getByRole('searchbox').fill(typed);
    await expect(page).toHaveURL(`/zoeken/?${new URLSearchParams({ q: typed })}`);
    await expect(firstLink(page)).toHaveAttribute('href', `/moties/${kamerstuk}/`);
    await expect(state(page)).toHaveText('1 resultaat');
  }
});

test('a number that does not exist finds nothing, says so, and leads on', async ({ page }) => {
  await page.goto('/zoeken/?q=21501-20-9999');
  await expect(state(page)).toHaveText('0 resultaten');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByText('nr. 9999 staat niet in dit register')).toBeVisible();
  await expect(page.getByRole('link', { name: /kst-21501-20-9999/ })).toHaveAttribute(
    'href',
    'https://zoek.officielebekendmakingen.nl/kst-21501-20-9999.html',
  );
  await page.locator('#uitleg').getByRole('link', { name: 'Dossier 21 501-20' }).click();
  await expect(page).toHaveURL('/dossiers/21501-20/');
});

test('a dossier finds its motions', async ({ page }) => {
  await page.goto('/zoeken/?q=35373');
  await expect(state(page)).toHaveText('2 resultaten');
});

test('a reader searches from the home page to a motion', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('humanitaire hulp');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/zoeken/?q=humanitaire+hulp');
  await expect(firstLink(page)).toHaveText('Humanitaire hulp voor Nagorno-Karabach');
  await firstLink(page).click();
  await expect(page).toHaveURL('/moties/35570-V-32/');
});

test('results come while typing, with their count, and the address follows', async ({ page }) => {
  await page.goto('/zoeken/');
  await expect(state(page)).toHaveText('164 resultaten');
  await page.getByRole('searchbox').fill('wapenembargo');
  await expect(page).toHaveURL('/zoeken/?q=wapenembargo');
  await expect(firstLink(page)).toHaveAttribute('href', '/moties/35570-V-45/');
});

test('facets narrow the results, leave their siblings their counts, and go back', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=&soort=motie');
  await expect(state(page)).toHaveText('18 resultaten');
  await page.getByRole('checkbox', { name: /^Vervallen/ }).check();
  await expect(state(page)).toHaveText('2 resultaten');
  await expect(page.locator('[data-count="status=uitgevoerd"]')).toHaveText('9');
  await page.getByRole('checkbox', { name: /^Doorlopend/ }).check();
  await expect(state(page)).toHaveText('6 resultaten');
  await page.goBack();
  await expect(state(page)).toHaveText('2 resultaten');
  await expect(page.getByRole('checkbox', { name: /^Doorlopend/ })).not.toBeChecked();
});

test('arrows walk the results and Escape returns to the field', async ({ page }) => {
  await page.goto('/zoeken/?q=Turkije');
  await expect(results(page)).not.toHaveCount(0);
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(firstLink(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('a name finds what its member signed', async ({ page }) => {
  await page.goto('/zoeken/?q=Lilianne+Ploumen');
  await expect(firstLink(page)).toHaveAttribute('href', '/moties/35570-V-42/');
});

test('a typing mistake gets the word that was meant, as a link', async ({ page }) => {
  await page.goto('/zoeken/?q=krijgsgevagenen');
  await expect(state(page)).toHaveText('0 resultaten');
  await expect(page.getByText('“krijgsgevagenen” komt in dit register niet voor.')).toBeVisible();
  await page.getByRole('link', { name: 'krijgsgevangenen', exact: true }).click();
  await expect(page).toHaveURL('/zoeken/?q=krijgsgevangenen');
  await expect(firstLink(page)).toHaveAttribute('href', '/moties/21501-02-2281/');
});

test('a sentence is searched with what it says, and the page tells what was left out', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=welke+motie+gaat+over+voetbal+en+fosfor%3F');
  await expect(page.getByText('Weggelaten: “fosfor”.')).toBeVisible();
  await expect(firstLink(page)).toHaveAttribute('href', '/moties/21501-20-1714/');
});

test('a result shows the fact with its words marked, and leads to the section', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=wapen+moratoria');
  const first = results(page).first();
  await expect(first.locator('mark').filter({ hasText: 'moratorium' }).first()).toBeVisible();
  const deep = first.getByRole('link').nth(1);
  await expect(deep).toHaveAttribute('href', /^\/moties\/35570-V-45\/#.+/);
});

test('a note number leads to the note', async ({ page }) => {
  await page.goto('/zoeken/?q=noot+13');
  await results(page).first().getByRole('link', { name: 'Noot 13' }).click();
  await expect(page).toHaveURL('/moties/21501-02-2234/#noot-13');
});

test('a name offers the page of its member, a dossier its own', async ({ page }) => {
  await page.goto('/zoeken/?q=alles+van+Helvert');
  await page.getByRole('link', { name: 'Alle moties van Van Helvert' }).click();
  await expect(page).toHaveURL('/indieners/van-helvert/');
  await page.goto('/zoeken/?q=35570-V');
  await expect(page.getByRole('link', { name: 'Dossier 35 570 V' })).toBeVisible();
});

test('Enter opens the one page that an exact number finds', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('searchbox').fill('35 570 V, nr. 45');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/moties/35570-V-45/');
});

test('a slash goes to the search field, also on a page without search of its own', async ({
  page,
}) => {
  await page.goto('/moties/35570-V-45/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the page that a search led to marks what was sought, until told not to', async ({ page }) => {
  await page.goto('/zoeken/?q=wapen+de');
  await firstLink(page).click();
  await expect(page).toHaveURL('/moties/35570-V-45/');
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('gezocht') ?? [])].map(String).join(' '));
  const off = page.getByRole('button', { name: 'Markering weg' });
  await expect(off).toBeVisible();
  expect(await marked()).toMatch(/^(?:wapen\S* ?)+$/i);
  await off.click();
  await expect(off).toBeHidden();
  expect(await marked()).toBe('');
  await page.goto('/moties/35570-V-45/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await marked()).toBe('');
});

test('results are sorted by date and paged, and the address says so', async ({ page }) => {
  await page.goto('/zoeken/?q=&soort=motie');
  await page.goto('/zoeken/?q=kabinet');
  await page.getByRole('combobox', { name: 'Volgorde' }).selectOption('Nieuwste eerst');
  await expect(page).toHaveURL('/zoeken/?q=kabinet&sorteer=datum');
  await page.getByRole('link', { name: 'Bladzijde 2 van de resultaten' }).click();
  await expect(page).toHaveURL('/zoeken/?q=kabinet&sorteer=datum&pagina=2');
  await expect(page.locator('#resultaten')).toHaveAttribute('start', '21');
  await expect(page.getByRole('combobox', { name: 'Volgorde' })).toHaveValue('datum');
  await page.getByRole('searchbox').fill('kabinet Turkije');
  await expect(page).toHaveURL('/zoeken/?q=kabinet+Turkije&sorteer=datum');
});

test('a browser can search the site', async ({ page, request, baseURL }) => {
  await page.goto('/');
  const description = await page.locator('link[rel=search]').getAttribute('href');
  const xml = await (await request.get(description ?? '')).text();
  const template = /template="([^"]+)"/.exec(xml)?.[1]?.replace('{searchTerms}', 'Eppink') ?? '';
  const { pathname, search } = new URL(template);
  expect(`${baseURL}${pathname}${search}`).toBe(`${baseURL}/zoeken/?q=Eppink`);
});

test.describe('where search cannot be loaded', () => {
  test.use({ expectedStatus: 503 });

  test('the page says so and leads to the register', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ status: 503 }));
    await page.goto('/zoeken/?q=wapens');
    await expect(state(page)).toContainText('Zoeken kon niet worden geladen');
    await page.locator('#bladeren').getByRole('link', { name: 'Moties', exact: true }).click();
    await expect(page).toHaveURL('/moties/');
  });
});
