import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readFiles, startBuild } from '../builds/start-build.ts';

const root = mkdtempSync(join(tmpdir(), 'builds-'));
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a build that is killed while it writes pages leaves what stood there', async () => {
  const site = join(root, 'killed');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'the last good site');
  const child = startBuild(site);
  const pages = join(`${site}.next`, 'moties');
  child.stdout.on('data', () => existsSync(pages) && child.kill('SIGKILL'));
  await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  expect(existsSync(join(`${site}.next`, 'sitemap-index.xml'))).toBe(false);
  expect([...readFiles(site)].map(([name, text]) => [name, String(text)])).toEqual([
    ['/index.html', 'the last good site'],
  ]);
});

test('two builds of one commit give the same bytes, also after one that was killed', async () => {
  const site = join(root, 'second');
  mkdirSync(`${site}.next/moties`, { recursive: true });
  writeFileSync(`${site}.next/moties/left.html`, 'left by a killed build');
  const child = startBuild(site, { SITE: undefined });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  await once(child, 'close');
  expect(said).toContain('SITE is not set');
  const first = [...readFiles('dist')];
  expect(first.length).toBeGreaterThan(200);
  const second = readFiles(site);
  expect([...second.keys()]).toEqual(first.map(([name]) => name));
  const different = first.filter(([name, bytes]) => second.get(name)?.equals(bytes) !== true);
  expect(different.map(([name]) => name)).toEqual([]);
  expect(existsSync(`${site}.next`)).toBe(false);
});
