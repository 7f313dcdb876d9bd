import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readPages } from '../built/pages.ts';
import { expect, test } from './fixtures.ts';

const paths = readPages().map(({ path }) => path);
const PARTS = 6;

/** What axe finds, as lists of the elements by rule. */
async function findBarriers(page: Page, rules?: string[]) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      // What is in order need not be described: it halves the time.
      resultTypes: ['violations'],
      preload: false,
      ...(rules === undefined ? {} : { runOnly: rules }),
    })
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (let part = 0; part < PARTS; part++) {
  test(`no page has a barrier, in light or dark, narrow or wide (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    for (const path of paths.filter((_, index) => index % PARTS === part)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(320);
      expect(await findBarriers(page), `${path} in light, narrow`).toEqual([]);
      // The markup is the same: only colours and sizes can differ.
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findBarriers(page, [
        'color-contrast',
        'target-size',
        'link-in-text-block',
      ]);
      expect(dark, `${path} in dark, wide`).toEqual([]);
    }
  });
}
