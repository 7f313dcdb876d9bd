import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { isCard, readPages } from '../built/pages.ts';
import { expect, test } from './fixtures.ts';

const pages = readPages();
const PARTS = 6;

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** Pages of one kind have one template: "/moties/x/" and "/moties/y/", or their cards. */
const kindOf = (page: (typeof pages)[number]): string =>
  isCard(page) ? 'card' : page.path.replace(/^(\/[^/]+\/)[^/]+\/$/, '$1*');

const kinds = Map.groupBy(
  pages.toSorted((a, b) => b.html.length - a.html.length),
  kindOf,
);

/** The longest page of each kind: where its colours and sizes are looked at too. */
const longest = [...kinds.values()].flatMap(([first]) => first ?? []);

/** Every motion; of the kinds that only fill a template with a record, the longest and shortest. */
const searched = new Set(
  [...kinds].flatMap(([kind, own]) => (kind === '/moties/*' ? own : [own[0], own.at(-1)])),
);

/** What axe finds, as lists of the elements by rule. The page must have been given axe. */
async function findBarriers(page: Page, options: RunOptions) {
  const all: RunOptions = { resultTypes: ['violations'], preload: false, ...options };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(all)})`);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (let part = 0; part < PARTS; part++) {
  const own = <Item>(items: readonly Item[]) => items.filter((_, index) => index % PARTS === part);

  test(`no page has a barrier, and none is wider than a narrow screen (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const each of own(pages)) {
      const { path } = each;
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(320);
      if (!searched.has(each)) continue;
      await page.evaluate(axe);
      // Axe leaves out the size of targets, unless asked; colours are looked at by kind, below.
      const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } };
      expect(await findBarriers(page, { rules }), path).toEqual([]);
    }
  });

  test(`no kind of page has a barrier of colour or size (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const { path } of own(longest)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const runOnly = ['color-contrast', 'target-size', 'link-in-text-block'];
        expect(await findBarriers(page, { runOnly }), `${path} in ${colorScheme}`).toEqual([]);
      }
    }
  });
}
