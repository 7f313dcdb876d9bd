import { AxeBuilder } from '@axe-core/playwright';
import { readPages } from '../built/pages.ts';
import { expect, test } from './fixtures.ts';

const paths = readPages().map(({ path }) => path);
const LOOKS = [
  { scheme: 'light', width: 390 },
  { scheme: 'dark', width: 1280 },
] as const;

for (const { scheme, width } of LOOKS) {
  for (let part = 0; part < 4; part++) {
    test(`no barrier in ${scheme} at ${width} pixels (${part + 1} of 4)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of paths.filter((_, index) => index % 4 === part)) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect(found, path).toEqual([]);
      }
    });
  }
}

test('nothing sticks out of a screen 320 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of paths) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});
