import { expect, test } from './fixtures.ts';

const MOTION = '/moties/21501-02-2234/';

test.describe('the timeline', () => {
  test('leads from a mark to its step, by pointer and by keyboard', async ({ page }) => {
    await page.goto('/tijdlijn/');
    const mark = page.getByRole('link', { name: '7 december 2020, het kabinet' });
    await mark.click();
    await expect(page).toHaveURL(`${MOTION}#stap-5`);
    await page.goBack();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${MOTION}#stap-5`);
    await expect(page.locator('#stap-5')).toBeInViewport();
  });

  test('says the same in a table, to which one link leads past the drawing', async ({ page }) => {
    await page.goto('/tijdlijn/');
    const listTargets = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const drawn = await listTargets('.timeline a');
    await page.getByRole('link', { name: 'Dezelfde gegevens als tabel' }).press('Enter');
    await expect(page.getByRole('table')).toBeVisible();
    const inTable = await listTargets('table a');
    expect(drawn.filter((link) => !inTable.includes(link))).toEqual([]);
  });

  test('shows on one screen what was done, and what has no day in a column of its own', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/tijdlijn/');
    const rows = page.locator('.timeline > ol > li');
    await expect(rows).toHaveCount(18);
    const spanOf = async () => {
      const [first, last] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
      return (last?.y ?? 0) + (last?.height ?? 0) - (first?.y ?? 0);
    };
    expect(await spanOf()).toBeLessThanOrEqual(760);
    const places = await page
      .locator('.timeline .undated .square')
      .evaluateAll((squares) => squares.map((square) => square.getBoundingClientRect().left));
    const ends = await page
      .locator('.timeline .plot')
      .evaluateAll((plots) => plots.map((plot) => plot.getBoundingClientRect().right));
    expect(Math.min(...places)).toBeGreaterThan(Math.max(...ends));
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await spanOf()).toBeLessThanOrEqual(1200);
  });

  test('has names of events that never touch, at any width', async ({ page }) => {
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/tijdlijn/');
      const touching = await page.locator('.axis text').evaluateAll((texts) => {
        const names = texts.map((text) => ({
          name: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        return names.flatMap((a, index) =>
          names
            .slice(index + 1)
            .filter(
              ({ box }) =>
                a.box.left < box.right &&
                box.left < a.box.right &&
                a.box.top < box.bottom &&
                box.top < a.box.bottom,
            )
            .map((b) => `${a.name} touches ${b.name}`),
        );
      });
      expect(touching, `${width} wide`).toEqual([]);
    }
  });

  test('keeps its marks where colours are forced and on paper', async ({ page }) => {
    for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
      await page.emulateMedia(media);
      await page.goto('/tijdlijn/');
      const [mark, ground] = await page.evaluate(() => {
        const mark = document.querySelector('.plot a use');
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return [mark ? getComputedStyle(mark).color : '', backgroundColor];
      });
      expect(mark, JSON.stringify(media)).not.toBe(ground);
      await page.emulateMedia({ forcedColors: null, media: null });
    }
  });

  test('prints on one sheet', async ({ page }) => {
    await page.goto('/tijdlijn/');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
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

test('a motion shows which motions it points to, and which point to it', async ({ page }) => {
  await page.goto('/moties/35570-V-33/');
  const groups = page.locator('.related > div');
  await expect(groups.nth(0).getByRole('link')).toHaveText([
    'Onderzoek naar schending van het oorlogsrecht',
    'OVSE en/of Minsk Groep betrekken bij toezicht op vredesakkoord',
  ]);
  await expect(groups.nth(1).getByRole('link')).toHaveText([
    'Persoonsgerichte sancties tegen verantwoordelijken voor geweld',
  ]);
});

test('a member shows who signed with him or her, and which motions', async ({ page }) => {
  await page.goto('/indieners/van-helvert/');
  const table = page.getByRole('table', { name: /mee tekende/ });
  const links = (name: string) =>
    table.getByRole('row').filter({ hasText: name }).getByRole('cell').getByRole('link');
  await expect(links('Voordewind')).toHaveText([
    /M5 · 21.501-02, nr..2281/,
    /M10 · 35.570.V, nr..33/,
    /M12 · 35.570.V, nr..32/,
    /M14 · 21.501-02, nr..2219/,
    /M16 · 21.501-02, nr..2216/,
  ]);
  await expect(links('c.s.')).toHaveText([/^\s*M7 · /, /^\s*M17 · /]);
  await links('Voordewind').nth(2).click();
  await expect(page).toHaveURL('/moties/35570-V-32/');
});

test('the home page counts the statuses, each a way in', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('.statuses a');
  await expect(links).toHaveText([
    /9\s+Uitgevoerd/,
    /4\s+Doorlopend/,
    /3\s+Geen bijval/,
    /2\s+Vervallen/,
  ]);
  await links.nth(2).click();
  await expect(page).toHaveURL('/status/geen-bijval/');
});
