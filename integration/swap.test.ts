import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { expect, test } from '@playwright/test';
import { exchange, listLeftovers, restore } from './swap.ts';

test('an exchange that was stopped between its two steps is undone', async () => {
  const root = mkdtempSync(join(tmpdir(), 'swap-'));
  const site = join(root, 'stopped');
  mkdirSync(`${site}.last`);
  writeFileSync(join(`${site}.last`, 'index.html'), 'last');
  await restore(site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('last');
  mkdirSync(`${site}.next`);
  writeFileSync(join(`${site}.next`, 'index.html'), 'next');
  await exchange(`${site}.next`, site);
  await restore(site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('next');
  expect(existsSync(`${site}.last`)).toBe(false);
  rmSync(root, { recursive: true });
});

test('the development server watches the content, and nothing that a killed build left', () => {
  const isIgnored = (path: string) =>
    listLeftovers('/project/dist').some((pattern) => matchesGlob(path, pattern));
  expect(isIgnored('/project/dist.next/moties/index.html')).toBe(true);
  expect(isIgnored('/project/dist.last/index.html')).toBe(true);
  expect(isIgnored('/project/content/motions/21501-02-2234.mdx')).toBe(false);
});
