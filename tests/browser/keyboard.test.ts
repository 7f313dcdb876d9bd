import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { longest } from './kinds.ts';
import { focusEach, markWalked, readWalk } from './walk.ts';

const PARTS = 4;

/** From the top of a page, as many times Tab as it has elements for it, and one more. */
async function walk(page: Page) {
  const stops = await page.evaluate(markWalked);
  // Sent without waiting for each to arrive: the browser takes them in order.
  await Promise.all(Array.from({ length: stops + 1 }, () => page.keyboard.press('Tab')));
  return page.evaluate(readWalk);
}

/** The first Tab shows a link past the menu, in which the page itself is marked. */
async function skipMenu(page: Page, path: string) {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /Naar de inhoud|Skip to content/ });
  await expect(skip, path).toBeFocused();
  await expect(skip, path).toBeInViewport({ ratio: 1 });
  const marked = await page
    .locator('header nav a')
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links.filter(
        (link) =>
          (link.getAttribute('aria-current') === 'page') !== (link.pathname === location.pathname),
      ),
    );
  expect(marked, `${path} in the menu`).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.locator('main'), path).toBeFocused();
  await page.keyboard.press('Tab');
  const within = await page.evaluate(() => document.activeElement?.closest('header') === null);
  expect(within, `${path}: Tab goes on after the menu`).toBe(true);
  // The walk begins at the top again.
  await page.goto(path);
}

for (let part = 0; part < PARTS; part++) {
  test(`on each kind of page Tab reaches all in order, where it is seen, and leaves (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    for (const path of longest.filter((_, index) => index % PARTS === part)) {
      await page.goto(path);
      const skips = !path.endsWith('/embed/');
      if (skips) await skipMenu(page, path);
      // What results say comes after them.
      if (path.endsWith('/zoeken/')) {
        await expect(page.locator('#resultaten p + p').first()).not.toBeEmpty();
      }
      const { missed, disordered, left } = await walk(page);
      expect({ missed, disordered, left }, path).toEqual({
        missed: [],
        disordered: [],
        left: true,
      });
      expect(await page.evaluate(focusEach), path).toEqual([]);
    }
  });
}

test('the keyboard alone searches, walks the results and opens one', async ({ page }) => {
  await page.goto('/moties/');
  const field = page.getByRole('searchbox');
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('humanitaire hulp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zoeken/?q=humanitaire+hulp');
  await expect(page.locator('#resultaten > li')).not.toHaveCount(0);
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/moties/35570-V-32/');
});

test('Enter on the call of a note leads to the note, and on its link back to the call', async ({
  page,
}) => {
  await page.goto('/moties/21501-02-2234/');
  await page.locator('#noot-12-aanroep').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#noot-12')).toBeInViewport();
  // Tab goes on from the note: to its source, its address, and back.
  const back = page.getByRole('link', { name: 'Terug naar de tekst bij noot 12' });
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/moties/21501-02-2234/#noot-12-aanroep');
  await expect(page.locator('#noot-12-aanroep')).toBeInViewport();
});
