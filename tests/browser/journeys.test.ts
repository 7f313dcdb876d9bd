import { expect, test } from './fixtures.ts';

test('a reader browses by date to a motion', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Moties' })
    .click();
  await page.getByRole('link', { name: 'Op datum: per jaar, maand en dag' }).click();
  await page.getByRole('link', { name: '2020', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'november' })).toBeVisible();
  await page
    .getByRole('link', { name: 'Onderzoek naar schending van het oorlogsrecht', exact: true })
    .click();
  await expect(page).toHaveURL('/moties/21501-02-2234/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Onderzoek naar schending van het oorlogsrecht',
  );
});

test('a reader finds everything that Van Helvert signed', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Indieners' })
    .click();
  await page.getByRole('link', { name: 'Van Helvert' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '7 moties' })).toBeVisible();
  await page
    .getByRole('link', { name: 'Turkije uitdrukkelijk aanspreken in de NAVO-Raad', exact: true })
    .click();
  await expect(page).toHaveURL('/moties/21501-02-2216/');
});

test('a footnote opens its source, and leads back', async ({ page }) => {
  await page.goto('/moties/21501-02-2234/');
  await page.getByRole('link', { name: 'Noot 13', exact: true }).first().click();
  await expect(page).toHaveURL('/moties/21501-02-2234/#noot-13');
  await expect(page.locator('#noot-13')).toBeInViewport();
  await expect(page.locator('#noot-13')).toContainText('Humanitarian consequences');
  await page.getByRole('link', { name: 'Terug naar de tekst bij noot 13' }).click();
  await expect(page).toHaveURL('/moties/21501-02-2234/#noot-13-aanroep');
  await expect(page.locator('#noot-13-aanroep')).toBeInViewport();
});

test('a permalink with its fragment shows the note with the number of the letter', async ({
  page,
}) => {
  await page.goto('/moties/21501-02-2234/#noot-16');
  await expect(page.locator('#noot-16')).toBeInViewport();
  await expect(page.locator('#noot-16')).toHaveAttribute('value', '16');
});

test('the note index leads to the place that calls the note', async ({ page }) => {
  await page.goto('/noten/#noot-6');
  const note = page.locator('#noot-6');
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: /^M(?:otie)?.?3\b/ }).click();
  await expect(page).toHaveURL('/moties/21501-02-2370/#noot-6-aanroep');
});

test('a source tells which notes and motions cite it', async ({ page }) => {
  await page.goto('/bronnen/kst-21501-02-2375/');
  await expect(page.getByRole('link', { name: /Noot.1 .de brief zelf/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Noot.10 .M6 · 21.501-20, nr..1630/ })).toBeVisible();
});

test.describe('an unknown address', () => {
  test.use({ expectedStatus: 404 });

  test('helps on', async ({ page }) => {
    const response = await page.goto('/moties/99999-1/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.getByRole('link', { name: 'Alle moties' }).click();
    await expect(page).toHaveURL('/moties/');
  });
});
