import { languageOf, OWN_LANGUAGE } from '../../src/i18n/language.ts';
import { readPages } from '../built/pages.ts';
import { axe, findOtherBarriers, findPoorColours, findSmallTargets } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { longest } from './kinds.ts';

/** Of the pages in English, which have the same templates, the longest of each kind; the others at night. */
const pages = readPages().filter(
  ({ path }) => languageOf(path) === OWN_LANGUAGE || longest.includes(path),
);
const PARTS = 6;

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

for (let part = 0; part < PARTS; part++) {
  test(`no page has a barrier, narrow, nor is wider than a screen, and none of the longest has poor colours (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    await page.addInitScript(axe);
    await page.setViewportSize(NARROW);
    for (const { path } of pages.filter((_, index) => index % PARTS === part)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(NARROW.width);
      expect(await findOtherBarriers(page), path).toEqual([]);
      // Pages of one kind are of one style sheet: at night each is looked at in all colours.
      if (!longest.includes(path)) continue;
      expect(await findPoorColours(page), path).toEqual([]);
      await page.setViewportSize(WIDE);
      expect(await findSmallTargets(page), `${path} where it is wide`).toEqual([]);
      await page.setViewportSize(NARROW);
    }
  });
}
