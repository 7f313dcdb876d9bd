import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { readPages } from '../built/pages.ts';
import { expect, test } from './fixtures.ts';

const paths = readPages().map(({ path }) => path);
const PARTS = 6;

/** What axe finds, as lists of the elements by rule. The page must have been given axe. */
async function findBarriers(page: Page, options: RunOptions) {
  const all: RunOptions = { resultTypes: ['violations'], preload: false, ...options };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(all)})`);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (let part = 0; part < PARTS; part++) {
  test(`no page has a barrier, in light or dark, narrow or wide (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    await page.addInitScript(axe.source);
    for (const path of paths.filter((_, index) => index % PARTS === part)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(320);
      // Axe leaves out the size of targets, unless asked.
      const rules = { 'target-size': { enabled: true } };
      expect(await findBarriers(page, { rules }), `${path} in light, narrow`).toEqual([]);
      // The markup is the same: only colours and sizes can differ.
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      const runOnly = ['color-contrast', 'target-size', 'link-in-text-block'];
      expect(await findBarriers(page, { runOnly }), `${path} in dark, wide`).toEqual([]);
    }
  });
}
