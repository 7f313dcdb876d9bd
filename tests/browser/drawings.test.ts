import { expect, test } from './fixtures.ts';

const MOTION = '/moties/21501-02-2234/';

test.describe('the timeline', () => {
  test('tells what each mark is while the pointer or the focus is on it, and moves nothing', async ({
    page,
  }) => {
    await page.goto('/tijdlijn/');
    const height = await page.evaluate(() => document.body.scrollHeight);
    const marks = page.locator('.timeline svg > a');
    const told = await marks.evaluateAll((links: SVGAElement[]) =>
      links.map((link) => {
        link.focus({ focusVisible: true });
        const lines = link.closest('li')?.querySelectorAll<HTMLElement>('.tell p') ?? [];
        return {
          name: link.getAttribute('aria-label'),
          lines: [...lines]
            .filter((line) => line.checkVisibility())
            .map((line) => line.innerText)
            .filter((text) => text !== ''),
        };
      }),
    );
    expect(told.length).toBeGreaterThan(40);
    for (const { name, lines } of told) expect(lines).toEqual([name]);
    await marks.first().hover();
    await expect(page.locator('.tell').first().locator('p:visible')).toHaveCount(1);
    expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
  });

  test('leads from a mark to its step, by pointer and by keyboard', async ({ page }) => {
    await page.goto('/tijdlijn/');
    const mark = page.getByRole('link', { name: /^7 december 2020, het kabinet: Het kabinet/ });
    await mark.first().click();
    await expect(page).toHaveURL(`${MOTION}#stap-3`);
    await page.goBack();
    await mark.first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${MOTION}#stap-3`);
    await expect(page.locator('#stap-3')).toBeInViewport();
  });

  test('says the same in a table, to which one link leads past the drawing', async ({ page }) => {
    await page.goto('/tijdlijn/');
    const inDrawing = await page
      .locator('.timeline a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const rows = page.getByRole('table').getByRole('row');
    const inTable = await rows
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(inDrawing.filter((target) => !inTable.includes(target))).toEqual([]);
    await page.getByRole('link', { name: 'Naar dezelfde gegevens als tabel' }).press('Enter');
    await page.keyboard.press('Tab');
    await expect(rows.nth(1).getByRole('link')).toBeFocused();
  });

  test('fits a narrow screen, each lane under its title', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/tijdlijn/');
    const lane = page.locator('.timeline li').first();
    const [title, plot] = await Promise.all([
      lane.getByRole('link').first().boundingBox(),
      lane.locator('.plot').boundingBox(),
    ]);
    expect(plot?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0));
    expect(plot?.width).toBeGreaterThan(300);
  });

  test('keeps its marks where colours are forced and on paper', async ({ page }) => {
    for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
      await page.emulateMedia(media);
      await page.goto('/tijdlijn/');
      const colours = await page.evaluate(() => {
        const colourOf = (selector: string) => {
          const element = document.querySelector(selector);
          return element ? getComputedStyle(element).fill : '';
        };
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return [colourOf('.plot a path'), colourOf('.plot .end path'), backgroundColor];
      });
      expect(new Set(colours.slice(0, 2)), JSON.stringify(media)).not.toContain(colours[2]);
      await page.emulateMedia({ forcedColors: null, media: null });
    }
  });
});

test('a note stands beside its paragraph where there is room, and under it where there is none', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(MOTION);
  const boxes = async () => {
    const paragraph = await page.locator('.noted > p').first().boundingBox();
    const note = await page.locator('#noot-12').boundingBox();
    if (paragraph === null || note === null) throw new Error('The note is not shown.');
    return { paragraph, note };
  };
  const wide = await boxes();
  expect(wide.note.x).toBeGreaterThan(wide.paragraph.x + wide.paragraph.width);
  expect(Math.abs(wide.note.y - wide.paragraph.y)).toBeLessThan(30);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await boxes();
  expect(narrow.note.y).toBeGreaterThanOrEqual(narrow.paragraph.y + narrow.paragraph.height);
  expect(narrow.note.y).toBeLessThan(narrow.paragraph.y + narrow.paragraph.height + 30);
});

test("a motion's own line leads to its steps, and tells how long the answer took", async ({
  page,
}) => {
  await page.goto(MOTION);
  await expect(page.getByText('eerste stap na 7 dagen en brief na 357 dagen')).toBeVisible();
  await page.getByRole('link', { name: /^7 juli 2021, het kabinet$/ }).click();
  await expect(page.locator('#stap-4')).toBeInViewport();
});

test('a motion shows which motions it hangs together with', async ({ page }) => {
  await page.goto('/moties/35570-V-33/');
  const columns = page.locator('.related > div');
  await expect(columns).toHaveCount(3);
  await expect(columns.nth(0).getByRole('link')).toHaveText([/Motie.11: /]);
  await expect(columns.nth(1)).toHaveText(/^\s*Motie.10\s*$/);
  await expect(columns.nth(2).getByRole('link')).toHaveText([/Motie.9: /, /Motie.8: /]);
});

test('a member shows who signed with him or her, and which motions', async ({ page }) => {
  await page.goto('/indieners/van-helvert/');
  const table = page.getByRole('table', { name: /mee tekende/ });
  const links = (name: string) =>
    table.getByRole('row').filter({ hasText: name }).getByRole('cell').getByRole('link');
  await expect(links('Voordewind')).toHaveText([
    /M5 · 21.501-02, nr. 2281/,
    /M10 · 35.570.V, nr. 33/,
    /M12 · 35.570.V, nr. 32/,
    /M14 · 21.501-02, nr. 2219/,
    /M16 · 21.501-02, nr. 2216/,
  ]);
  await expect(links('c.s.')).toHaveText([/^\s*M7 · /, /^\s*M17 · /]);
  await links('Voordewind').nth(2).click();
  await expect(page).toHaveURL('/moties/35570-V-32/');
});

test('the home page counts the statuses, each a way in', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('.statuses a');
  await expect(links).toHaveText([
    /9\s+Uitgevoerd\s+9 van 18, 50.%/,
    /4\s+Doorlopend\s+4 van 18, 22.%/,
    /3\s+Geen bijval\s+3 van 18, 17.%/,
    /2\s+Vervallen\s+2 van 18, 11.%/,
  ]);
  await links.nth(2).click();
  await expect(page).toHaveURL('/status/geen-bijval/');
  await page.goto('/');
  await page.getByRole('link', { name: 'Bekijk de tijdlijn met alle stappen' }).click();
  await expect(page).toHaveURL('/tijdlijn/');
});
