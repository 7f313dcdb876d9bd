import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { readPages } from '../built/pages.ts';
import { markNewColours } from './colours.ts';
import { expect, test } from './fixtures.ts';
import { longest } from './kinds.ts';

const pages = readPages();
const PARTS = 6;

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

const SIZES = ['target-size'];
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Axe leaves out the size of targets, unless asked; colours have a look of their own. */
const ALL: RunOptions = {
  rules: Object.fromEntries(
    [...SIZES, ...COLOURS].map((rule) => [rule, { enabled: SIZES.includes(rule) }]),
  ),
};

/** The last is that of the next page while it is looked at as a whole. */
const LOOKS = {
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'in dark': { colorScheme: 'dark', forcedColors: 'none' },
  'in light': { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** What axe finds, as lists of the elements by rule; all over the page, or in some elements. */
async function findBarriers(page: Page, options: RunOptions, selector = 'html') {
  const all: RunOptions = { reporter: 'no-passes', preload: false, ...options };
  const given = [selector, all].map((value) => JSON.stringify(value)).join();
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${given})`);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

// Neighbours are of one kind, and share most of their colours.
const size = Math.ceil(pages.length / PARTS);

for (let part = 0; part < PARTS; part++) {
  test(`no page has a barrier, narrow, in light, dark or forced colours, nor is wider than a screen (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    const known = new Set<string>();
    // Handed over once: to send axe to each page takes as long as to run it.
    await page.addInitScript(axe);
    await page.setViewportSize(NARROW);
    for (const { path } of pages.slice(part * size, (part + 1) * size)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(NARROW.width);
      expect(await findBarriers(page, ALL), path).toEqual([]);
      if (longest.includes(path)) {
        await page.setViewportSize(WIDE);
        const barriers = await findBarriers(page, { runOnly: SIZES });
        expect(barriers, `${path} where it is wide`).toEqual([]);
        await page.setViewportSize(NARROW);
      }
      for (const [name, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        const marked = await markNewColours(page, known);
        if (marked === null) continue;
        const barriers = await findBarriers(page, { runOnly: COLOURS }, marked);
        expect(barriers, `${path}, ${name}`).toEqual([]);
      }
    }
  });
}
