import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);

/** To be handed to `page.addInitScript` once: to send it to each page takes as long as to run it. */
export const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** Of the rules of axe, those that depend on the colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The ways in which a reader may have his browser show colours. */
const LOOKS = {
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'in dark': { colorScheme: 'dark', forcedColors: 'none' },
  'in light': { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** What axe finds, as lists of the elements by rule. */
async function findBarriers(page: Page, options: RunOptions) {
  const all: RunOptions = { reporter: 'no-passes', preload: false, ...options };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(all)})`);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What axe finds but for colours; the size of targets, which it leaves out unless asked, included. */
export const findOtherBarriers = (page: Page) =>
  findBarriers(page, {
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
    },
  });

/** What axe finds of the size of targets alone. */
export const findSmallTargets = (page: Page) => findBarriers(page, { runOnly: ['target-size'] });

/** What axe finds of colours, by the way they are shown. The last way stays. */
export async function findPoorColours(page: Page) {
  const found: [look: string, barriers: Awaited<ReturnType<typeof findBarriers>>][] = [];
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    found.push([look, await findBarriers(page, { runOnly: COLOURS })]);
  }
  return found.filter(([, barriers]) => barriers.length > 0);
}
