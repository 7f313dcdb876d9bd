import { createAdaptorServer } from '@hono/node-server';
import { test as base } from '@playwright/test';
import { listen } from '../tools/listen.ts';
import { openSite } from '../tools/static-site.ts';
import { findChromium } from '../tools/chromium.ts';

/** For tests that need the built site: each worker serves it, and `page` is of the pinned browser. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const { origin, close } = await serveSite('dist', '/');
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  launchOptions: [async ({}, use) => use(await findChromium()), { scope: 'worker' }],
});

export { expect } from '@playwright/test';

/** Serves a folder under a path, on a free port of this machine. */
export async function serveSite(dist: string, path: string) {
  const server = createAdaptorServer(await openSite(dist, path));
  const port = await listen(server, 0);
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
