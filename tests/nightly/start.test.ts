import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

test('npm start prints the address alone, and serves a site that was built for it', async () => {
  const dist = join(mkdtempSync(join(tmpdir(), 'start-')), 'dist');
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    env: { ...process.env, PORT: '0', BASE: '/register/', DIST: dist },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += String(text)));
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const address = printed.trim();
  expect(address).toMatch(/^http:\/\/localhost:\d+\/register\/$/);
  expect(await (await fetch(address)).text()).toContain(`rel="canonical" href="${address}"`);
  const motions = readFileSync(join(dist, 'data/moties.json'), 'utf8');
  expect(motions).toContain(`"${address}moties/21501-20-1736/"`);
  child.kill();
  rmSync(dirname(dist), { recursive: true });
});
