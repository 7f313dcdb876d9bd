import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { readPages } from '../built/pages.ts';
import { expect, test } from './fixtures.ts';

const motions = z
  .array(
    z.object({
      kamerstuk: z.string(),
      actions: z.array(
        z.object({
          notes: z.array(z.number()),
          planned: z.boolean(),
          see: z.array(z.string()),
          date: z.string().nullable(),
        }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync('dist/data/moties.json', 'utf8')));

/** The attributes of every element on the page of a motion, as it was built. */
const attributesOn = (kamerstuk: string) =>
  readPages()
    .find(({ path }) => path === `/moties/${kamerstuk}/`)
    ?.elements.map(({ attributes }) => attributes) ?? [];

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** Sets all text of a page in one font. */
const setFont = (page: Page, font: string) =>
  page.evaluate((family) => {
    document.documentElement.style.setProperty('--serif', family);
    document.documentElement.style.setProperty('--sans', family);
  }, font);

/** The page of a motion, at most this high: [kamerstuk, on a desk, on a phone]. */
const HEIGHTS = [
  ['21501-02-2234', 4000, 6500],
  ['21501-02-2370', 3300, 5200],
] as const;

for (const [kamerstuk, desk, phone] of HEIGHTS) {
  test(`the page of ${kamerstuk} is no longer than its story needs`, async ({ page }) => {
    for (const [size, most] of [
      [DESK, desk],
      [PHONE, phone],
    ] as const) {
      await page.setViewportSize(size);
      await page.goto(`/moties/${kamerstuk}/`);
      // The second time its letter is there at once. Others differ from system to system.
      await page.reload();
      await setFont(page, 'Charis');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, `${size.width} wide`).toBeLessThanOrEqual(most);
    }
  });
}

/** What the answer of a motion leads to, by the start of an address. */
const WAYS = {
  '': {
    none: 'De brief meldt geen stap.',
    first: 'Eerste stap hieronder',
    official: 'Officiële motie',
    cite: 'Citeer',
  },
  '/en': {
    none: 'The letter reports no steps.',
    first: 'First step below',
    official: 'Official motion (in Dutch)',
    cite: 'Cite',
  },
};

for (const [prefix, ways] of Object.entries(WAYS)) {
  test(`every motion at ${prefix}/moties/ answers within the first screen of a phone, whatever its font`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    for (const { kamerstuk, actions } of motions) {
      await page.goto(`${prefix}/moties/${kamerstuk}/`);
      for (const font of ['serif', 'sans-serif']) {
        await setFont(page, font);
        const answer = page.locator('.answer');
        const parts = [
          answer.locator('.number'),
          answer.locator('h1'),
          answer.locator('.lead'),
          answer.locator('#status'),
          answer.locator('q'),
          answer.getByText(actions.length === 0 ? ways.none : ways.first),
          answer.getByRole('link', { name: ways.official }),
          answer.getByRole('link', { name: ways.cite }),
        ];
        await Promise.all(
          parts.map((part) => expect(part, kamerstuk).toBeInViewport({ ratio: 1 })),
        );
        const size = await answer
          .locator('h1')
          .evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
        expect(size, kamerstuk).toBeLessThanOrEqual(28);
      }
    }
  });
}

test('the squares of a motion are its steps, in the data and wherever they are drawn', async ({
  page,
}) => {
  const kinds = new Map(
    motions.map(({ kamerstuk, actions }) => [
      kamerstuk,
      actions.map(({ date, notes, planned, see }) => {
        if (see.length > 0) return 'pointer';
        if (planned) return 'planned';
        return ['none', 'one', 'both'][Number(date !== null) + Number(notes.length > 0)];
      }),
    ]),
  );
  await page.goto('/');
  const rows = await page
    .locator('.motions > li')
    .evaluateAll((items) =>
      items.map((item) =>
        Array.from(
          item.querySelectorAll<HTMLElement>('[data-evidence]'),
          ({ dataset }) => dataset['evidence'],
        ),
      ),
    );
  expect(rows).toEqual(motions.map(({ kamerstuk }) => kinds.get(kamerstuk)));
  for (const { kamerstuk } of motions) {
    const own = attributesOn(kamerstuk)
      .filter((attributes) => attributes['href']?.startsWith('#stap-'))
      .flatMap(({ 'data-evidence': kind, href }) => (kind === undefined ? [] : [[kind, href]]));
    expect(own).toEqual(kinds.get(kamerstuk)?.map((kind, index) => [kind, `#stap-${index + 1}`]));
  }
});

test('the story leaves no gap between one passage and the next, and its margin covers nothing', async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  for (const { kamerstuk } of motions) {
    await page.goto(`/moties/${kamerstuk}/`);
    await expect(page.locator('.story.placed')).toBeVisible();
    const gaps = await page.locator('.story').evaluate((story) => {
      const edges = Array.from(
        story.querySelectorAll('h2, p:not(.step-head), .step-head, .notes, .remark-here, .ask'),
      )
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .sort((a, b) => a.top - b.top);
      let bottom = edges[0]?.bottom ?? 0;
      return edges.map((edge) => {
        const gap = edge.top - bottom;
        bottom = Math.max(bottom, edge.bottom);
        return gap;
      });
    });
    expect(Math.max(...gaps), kamerstuk).toBeLessThanOrEqual(48);
    const covered = await page.locator('.story').evaluate((story) => {
      const boxes = Array.from(
        story.querySelectorAll('.notes, .ask, .remark-here:not(.notes .remark-here)'),
        (item) => item.getBoundingClientRect(),
      );
      return boxes.filter((a, index) =>
        boxes.some((b, other) => other > index && a.bottom > b.top + 1 && b.bottom > a.top + 1),
      );
    });
    expect(covered, kamerstuk).toEqual([]);
  }
});

test('the header takes at most 96 pixels on a phone, with room for a finger', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/moties/21501-02-2234/');
  const header = await page.locator('body > header').boundingBox();
  expect(header?.height).toBeLessThanOrEqual(96);
  const heights = await page
    .locator('body > header :is(a, input, button):visible')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')).toHaveText([
    'Moties',
    'Tijdlijn',
    'Indieners',
    'Overleggen',
    'Bronnen',
    'De brief',
  ]);
});

test('the current motion is the larger sign of the wordmark', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto('/moties/21501-02-2234/');
  const signs = page.getByRole('navigation', { name: /Alle moties/ }).getByRole('link');
  await expect(signs).toHaveCount(18);
  const widths = await signs
    .locator('svg')
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));
  expect(widths.indexOf(Math.max(...widths))).toBe(8);
});

test('a marked word opens its explanation in place, and gives the reader back where he was', async ({
  page,
}) => {
  await page.goto('/moties/21501-02-2234/');
  const word = page.getByRole('link', { name: 'accountability' });
  await word.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-term=accountability]')).toBeVisible();
  await expect(page.locator('[data-term=accountability]')).toContainText('verantwoording');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-term=accountability]')).toBeHidden();
  await expect(word).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('at most eight words are marked on a motion, each once, and none that every reader knows', () => {
  for (const { kamerstuk } of motions) {
    const marked = attributesOn(kamerstuk)
      .filter((attributes) => attributes['class']?.split(' ').includes('term'))
      .map(({ href }) => href?.split('#')[1] ?? '');
    expect(marked.length, kamerstuk).toBeLessThanOrEqual(8);
    expect(new Set(marked).size, kamerstuk).toBe(marked.length);
    expect(
      marked.filter((id) => ['kabinet', 'motie', 'dossier', 'tweede-kamer'].includes(id)),
    ).toEqual([]);
  }
});

test('a step that lacks something offers a question, ready to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/moties/21501-02-2234/');
  await expect(page.getByText('Vraag hiernaar')).toHaveCount(3);
  await page.locator('#stap-3').getByText('Vraag hiernaar').click();
  await page.locator('#stap-3').getByRole('button', { name: 'Kopieer: Vraag' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(copied)
    .toMatch(/^Over de uitvoering van de gewijzigde motie .*Kunt u aangeven wanneer/);
});

test('meetings can be put in the order of time, and back', async ({ page }) => {
  await page.goto('/overleggen/');
  const first = page.locator('.meetings > li').first();
  await expect(first).toContainText('19 november 2020');
  await page.getByRole('button', { name: 'nieuwste eerst' }).click();
  await expect(first).toContainText('15 december 2021');
  await page.getByRole('button', { name: 'meeste moties eerst' }).click();
  await expect(first).toContainText('4 moties');
});

test('the first screen of the data on a phone has the ZIP and the table of motions', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/data/');
  for (const name of [/\.zip$/, 'moties.csv']) {
    await expect(page.getByRole('link', { name }).first()).toBeInViewport({ ratio: 1 });
  }
});

test('a table says what the squares show, also on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto('/');
  await page.getByText('Hetzelfde in cijfers').click();
  const row = page.getByRole('row').filter({ hasText: 'M9 ·' });
  // Seven steps: five with a day, four with a note, four with both.
  await expect(row.getByRole('cell')).toHaveText(['7', '5', '4', '4', /Doorlopend/]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});
