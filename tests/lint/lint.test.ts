import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import packageJson from '../../package.json' with { type: 'json' };

/** The commands of `npm run lint`, run along with the other tests: one alone leaves a processor idle. */
for (const command of packageJson.scripts.lint.split(' && ')) {
  test(`${command} finds nothing`, () => {
    const { status, stdout, stderr } = spawnSync('npx', command.split(' '), {
      encoding: 'utf8',
      // On Windows, npx is a script of the shell.
      shell: process.platform === 'win32',
    });
    expect(status, stdout + stderr).toBe(0);
  });
}
