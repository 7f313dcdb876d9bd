import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('on content that is wrong npm start says what is, and ends', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/register', content, { recursive: true });
  writeFileSync(join(content, 'meetings/spoorwegunie.yaml'), 'kind: [raad\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.ts'], {
    env: { ...process.env, CONTENT: content, PORT: '0' },
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('meetings/spoorwegunie.yaml');
  expect(stderr).not.toMatch(/^\s+at /m);
  rmSync(content, { recursive: true });
});
