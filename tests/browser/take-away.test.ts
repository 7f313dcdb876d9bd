import jsQR from 'jsqr';
import { readPages, isCard } from '../built/pages.ts';
import { FRAME } from '../../src/publish/embed.ts';
import { expect, test } from './fixtures.ts';

const cards = readPages().filter(isCard);

test('a reader copies a citation with one click, also from the keyboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/moties/21501-20-1736/');
  await expect(page.getByRole('button', { name: /^Kopieer/ })).toHaveCount(0);
  const fold = page.getByText('Citeer deze motie');
  await fold.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kopieer: Juridisch' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toHaveCount(1);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe('Kamerstukken II 2021/22, 21501-20, nr. 1736');
  await page.getByRole('button', { name: 'Kopieer: Chicago 17' }).click();
  await expect.poll(copied).toMatch(/^Eppink, Derk Jan\. 2021\./);
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toHaveCount(1);
});

test('a reader opens how to cite a note among the notes, and copies it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/noten/');
  await page.getByText('Citeer noot 6', { exact: true }).click();
  await page.getByRole('button', { name: 'Kopieer: Juridisch' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe('Kamerstukken II 2021/22, 21501-02, nr. 2423, noot 6');
  await page.goto('/moties/21501-02-2370/');
  await page.getByRole('link', { name: 'Citeer noot 6' }).click();
  await expect(page).toHaveURL('/noten/#noot-6-citaat');
  await expect(page.locator('#noot-6-citaat [data-copy=Juridisch]')).toBeInViewport();
});

test('a reader copies all motions of a member as a list, for an editor and as plain text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/indieners/segers/');
  await page.getByRole('button', { name: 'Kopieer als lijst' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toContain('\nKamerstukken II 2020/21, 21501-20, nr. 1714\n');
  expect(copied.text).toContain('\nStatus: vervallen (onze lezing)\n');
  expect(copied.html).toMatch(/<li>.*21501-20, nr\. 1714\. Status: vervallen \(onze lezing\)\. <a/);
  expect(copied.html).toContain('href="http://localhost:4321/moties/21501-20-1714/"');
});

test('where a list cannot be copied, the reader is told of the file', async ({ page }) => {
  await page.goto('/indieners/segers/');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await page.getByRole('button', { name: 'Kopieer als lijst' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'tekstbestand' })).toBeVisible();
});

test('without a script the citations are there, and no button that does nothing', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}/moties/21501-20-1736/`);
  await page.getByText('Citeer deze motie').click();
  await expect(page.locator('[data-copy=Juridisch]')).toBeVisible();
  await expect(page.locator('details button')).toHaveCount(0);
  await page.goto(`${baseURL}/noten/#noot-6-citaat`);
  await page.locator('#noot-6').getByRole('link', { name: 'Naar de citaten' }).click();
  await expect(page.locator('#noot-6 [data-copy=Juridisch]')).toBeInViewport();
  await page.goto(`${baseURL}/indieners/segers/`);
  await expect(page.getByRole('link', { name: 'BibTeX' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kopieer als lijst' })).toBeHidden();
  await page.close();
});

test('the longest motion prints on two pages, a short one on one', async ({ page }) => {
  const count = async (path: string) => {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  expect(await count('/moties/21501-02-2234/')).toBeLessThanOrEqual(2);
  expect(await count('/moties/21501-20-1714/')).toBe(1);
});

test('on paper a motion has its notes with addresses, its permalink, and no ways', async ({
  page,
}) => {
  await page.goto('/moties/21501-02-2234/');
  await page.emulateMedia({ media: 'print' });
  const note = page.locator('#noot-12 a[rel="external"]');
  const written = await note.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('https://www.rijksoverheid.nl/documenten/kamerstukken/2020/11/26/');
  const permalink = page.locator('.printed');
  await expect(permalink).toContainText('http://localhost:4321/moties/21501-02-2234/');
  await expect(permalink.getByText('Kamerstukken II 2020/21, 21501-02, nr. 2234')).toBeVisible();
  for (const hidden of ['nav', 'form', 'details:not(.remark-here)', 'body > footer']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
});

test('a telephone reads the permalink from the QR code', async ({ page }) => {
  await page.goto('/moties/21501-02-2234/');
  await page.emulateMedia({ media: 'print' });
  const pixels = await page.locator('.printed img').evaluate(async (element) => {
    const image = document.createElement('img');
    image.src = element.getAttribute('src') ?? '';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 300;
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0, 300, 300);
    return [...(drawing?.getImageData(0, 0, 300, 300).data ?? [])];
  });
  const code = jsQR(Uint8ClampedArray.from(pixels), 300, 300);
  expect(code?.data).toBe('http://localhost:4321/moties/21501-02-2234/');
});

test('every card fits its frame, also where that is narrow', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: FRAME.height });
  for (const { path } of cards) {
    await page.goto(path);
    const [width, height] = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    });
    expect(width, path).toBe(280);
    expect(height, path).toBeLessThanOrEqual(FRAME.height);
  }
});

test('who comes for the citations of a note finds them open, under their name, also after a reload', async ({
  page,
}) => {
  const name = page.locator('#noot-6').getByText('Citeer noot 6');
  const citations = page.locator('#noot-6-citaat').getByText('Knapen, B. (2021). Noot 6.');
  await page.goto('/noten/#noot-6-citaat');
  await expect(citations).toBeInViewport();
  await expect(name).toBeInViewport();
  await page.reload();
  await expect(citations).toBeVisible();
});
