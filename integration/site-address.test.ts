import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(folder, 'dist'));
  mkdirSync(join(folder, 'published'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command on a build of which the home page has this address. */
function runOn(site: string, script: string) {
  const page = `<link rel="canonical" href="${site}"><main id="inhoud"></main>`;
  writeFileSync(join(folder, 'dist/index.html'), page);
  return spawnSync(process.execPath, [resolve('scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
  });
}

for (const script of ['publish-check.ts', 'publish-record.ts']) {
  test(`${script} refuses a build with the address of a machine, and says how to build`, () => {
    const { status, stderr } = runOn('http://localhost:4321/', script);
    expect(status).toBe(1);
    expect(stderr).toContain('dist was built without SITE');
    expect(stderr).toContain('SITE=https://example.org npm run build');
  });

  test(`${script} accepts a build with the address of a site`, () => {
    const { status, stderr } = runOn('https://example.org/register/', script);
    expect([status, stderr]).toEqual([0, '']);
  });
}
