import { defineConfig } from '@playwright/test';

/**
 * One runner for everything. What is linted and what is a unit needs no build; the other projects
 * look at dist as it was last built. `npm test` runs all but the last in their order: tests/run.ts.
 */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['dot'], ['./tests/reporter.ts']],
  projects: [
    { name: 'lint', testMatch: 'tests/lint/*.test.ts' },
    {
      name: 'unit',
      testMatch: [
        '{src,integration,tools}/**/*.test.ts',
        'tests/*.test.ts',
        'tests/{content,register}/*.test.ts',
      ],
    },
    { name: 'built', testMatch: ['tests/built/*.test.ts', 'tests/search/*.test.ts'] },
    // Builds and development servers share a folder, .astro: one at a time.
    { name: 'builds', testMatch: 'tests/builds/*.test.ts', workers: 1 },
    { name: 'browser', testMatch: 'tests/browser/*.test.ts' },
    { name: 'nightly', testMatch: 'tests/nightly/*.test.ts' },
  ],
});
