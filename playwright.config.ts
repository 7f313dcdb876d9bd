import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/chromium.ts';

/** Another port lets several checkouts be tested side by side. */
const PORT = Number(process.env['PORT'] ?? 4399);

/** One runner for everything: pure functions, the built pages on disk, and the site in a browser. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['dot'], ['./tests/reporter.ts']],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    timeout: 120_000,
  },
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: await findChromium(),
  },
  projects: [
    { name: 'lint', testMatch: 'tests/lint/*.test.ts' },
    { name: 'unit', testMatch: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'] },
    { name: 'built', testMatch: ['tests/built/*.test.ts', 'tests/search/*.test.ts'] },
    { name: 'browser', testMatch: 'tests/browser/*.test.ts' },
  ],
});
