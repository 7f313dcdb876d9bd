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

for (const [typed, kamerstuk] of NUMBERS) {
  test(`"${typed}" finds its motion alone`, async ({ page }) => {
    await page.goto(`/zoeken/?q=${encodeURIComponent(typed)}`);
    await expect(state(page)).toHaveText('1 resultaat');
    await expect(firstLink(page)).toHaveAttribute('href', `/moties/${kamerstuk}/`);
  });
}

test('a number that does not exist finds nothing, and says so', async ({ page }) => {
  await page.goto('/zoeken/?q=21501-20-9999');
  await expect(state(page)).toContainText('Niets gevonden');
  await expect(results(page)).toHaveCount(0);
});

test('a dossier finds its motions', async ({ page }) => {
  await page.goto('/zoeken/?q=35373&soort=motie');
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
  await expect(state(page)).toHaveText('44 resultaten');
  await page.getByRole('searchbox').fill('wapenembargo');
  await expect(page).toHaveURL('/zoeken/?q=wapenembargo');
  await expect(firstLink(page)).toHaveAttribute('href', '/moties/35570-V-45/');
});

test('facets narrow the results, leave their siblings their counts, and go back', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=&soort=motie');
  await expect(state(page)).toHaveText('18 resultaten');
  await page.getByText('Beperk de resultaten').click();
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
