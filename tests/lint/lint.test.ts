import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** The three of `npm run lint`, beside the other tests: one alone leaves a processor idle. */
const CHECKS = {
  'every rule of the code is kept': ['eslint/bin/eslint.js', '.'],
  'every type is right': ['astro/bin/astro.mjs', 'check'],
  'every file is formatted': ['prettier/bin/prettier.cjs', '--check', '.'],
};

for (const [name, [script = '', ...more]] of Object.entries(CHECKS)) {
  test(name, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`node_modules/${script}`, ...more],
      { encoding: 'utf8' },
    );
    expect(status, stdout + stderr).toBe(0);
  });
}
