import { axe, findOtherBarriers, findPoorColours } from '../browser/axe.ts';
import { expect, test } from '../browser/fixtures.ts';
import { readPages } from '../built/pages.ts';

const pages = readPages();
const PARTS = 2;

for (let part = 0; part < PARTS; part++) {
  test(`no page has a barrier, or poor colours in light, dark or forced colours (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.addInitScript(axe);
    for (const { path } of pages.filter((_, index) => index % PARTS === part)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect(await findOtherBarriers(page), path).toEqual([]);
      expect(await findPoorColours(page), path).toEqual([]);
    }
  });
}
