import { languageOf, OWN_LANGUAGE } from '../../src/i18n/language.ts';
import { readPages } from '../built/pages.ts';
import { axe, findOtherBarriers, findPoorColours, findSmallTargets } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { longest } from './kinds.ts';

const PARTS = 4;

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

const inPart = (part: number) => (_: unknown, index: number) => index % PARTS === part;

for (let part = 0; part < PARTS; part++) {
  test(`no page is wider than a narrow screen (${part + 1} of ${PARTS})`, async ({ page }) => {
    await page.setViewportSize(NARROW);
    for (const { path } of readPages().filter(inPart(part))) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(NARROW.width);
    }
  });

  // Pages of one kind have one template and style sheet: at night every page is looked at.
  test(`no kind of page has a barrier or a small target, in either language, or poor colours (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    await page.addInitScript(axe);
    for (const path of longest.filter(inPart(part))) {
      await page.setViewportSize(NARROW);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect(await findOtherBarriers(page), path).toEqual([]);
      // The style sheet of a kind is the same in both languages.
      if (languageOf(path) === OWN_LANGUAGE) {
        expect(await findPoorColours(page), path).toEqual([]);
      }
      await page.setViewportSize(WIDE);
      expect(await findSmallTargets(page), `${path} where it is wide`).toEqual([]);
    }
  });
}
