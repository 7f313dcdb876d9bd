import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const ADDRESS = '/moties/21501-20-1736/';
const offer = (page: Page) => page.getByRole('button', { name: 'Kopieer met bron' });

/** Selects the whole text of an element, as a reader with a mouse does. */
const select = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => document.getSelection()?.selectAllChildren(element));

test.describe('a reader who selects text', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies it with motion, number and the nearest address, by keyboard', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(offer(page)).toHaveCount(0);
    await select(page, '#kabinet-2');
    await expect(offer(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(offer(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Gekopieerd, met bron en adres.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('“Het kabinet uitte, volgens de brief conform de motie, zorgen over');
    expect(copied).toContain('die de brief zorgwekkend noemt.”');
    expect(copied).toContain('Mensenrechten in Azerbeidzjan aankaarten op de Europese top');
    expect(copied.replaceAll('\u00a0', ' ')).toContain('Kamerstuk 21 501-20, nr. 1736');
    expect(copied).toMatch(/\/moties\/21501-20-1736\/#kabinet-2$/);
  });

  test('copies with one key, and sends the offer away with another', async ({ page }) => {
    await page.goto(ADDRESS);
    await select(page, '#stap-2');
    await expect(offer(page)).toBeVisible();
    await page.keyboard.press('Alt+Shift+KeyK');
    await expect(page.getByText('Gekopieerd, met bron en adres.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#stap-2$/);
    await page.keyboard.press('Escape');
    await expect(offer(page)).toBeHidden();
  });
});

test('an English page offers it in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await select(page, '#kabinet-2');
  await expect(page.getByRole('button', { name: 'Copy with source' })).toBeVisible();
});

test('the link to the other language keeps the place on the page and the search', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}#stap-2`);
  await page.getByRole('link', { name: 'This page in English' }).click();
  await expect(page).toHaveURL(`/en${ADDRESS}#stap-2`);
  await page.goto('/zoeken/?q=krijgsgevangenen');
  await page.getByRole('link', { name: 'This page in English' }).press('Enter');
  await expect(page).toHaveURL('/en/zoeken/?q=krijgsgevangenen');
  await expect(page.locator('#resultaten > li').first()).toBeVisible();
});

test('where the clipboard is shut, the text is shown to copy by hand', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await select(page, 'h1');
  await offer(page).click();
  await expect(page.getByRole('textbox', { name: /Kopiëren lukte niet/ })).toHaveValue(
    /Kamerstuk.+\n.+\/moties\/21501-20-1736\/$/,
  );
});

test('an official identifier leads to its motion', async ({ page }) => {
  await page.goto('/kst-35570-V-31/');
  await expect(page).toHaveURL('/moties/35570-V-31/');
});

test('a link to a paragraph shows on focus and is a target of 24 pixels', async ({ page }) => {
  await page.goto(ADDRESS);
  const link = page.getByRole('link', { name: 'Vaste link: kabinet 1' });
  await expect(link).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  const box = await link.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await link.press('Enter');
  await expect(page).toHaveURL(`${ADDRESS}#kabinet-1`);
});
