import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { findChromium } from '../tools/chromium.ts';

/**
 * `npm run screenshots`: takes the pictures that the README shows, of the site as it was last built,
 * in light and in dark.
 */
const PORT = process.env['PORT'] ?? '4397';
const PAGES = { home: '/', motion: '/moties/21501-02-2370/' };
const SIZE = { width: 1216, height: 800 };

const server = spawn(process.execPath, ['scripts/serve.ts'], {
  env: { ...process.env, PORT, BASE: '/' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) throw new Error('Build the site first: npm run build');
  const browser = await chromium.launch(await findChromium());
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme });
    for (const [name, path] of Object.entries(PAGES)) {
      // The second time its letter is there at once.
      for (let visit = 0; visit < 2; visit++) {
        await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' });
      }
      const file = `docs/${name}-${colorScheme}.png`;
      await page.screenshot({ path: file });
      console.log(file);
    }
    await page.close();
  }
  await browser.close();
} finally {
  server.kill();
}
