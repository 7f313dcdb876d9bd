import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { KeptFiles } from './kept-files.ts';

let root = '';
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(root, 'last/a'), { recursive: true });
  writeFileSync(join(root, 'last/a/index.html'), 'page');
  const first = open();
  first.take('a/index.html', 'key', join(root, 'last'));
  first.save(join(root, 'last'));
});
test.afterEach(() => rmSync(root, { recursive: true }));

const open = () => new KeptFiles(join(root, 'kept.json'), join(root, 'last'));
const take = (key: string): boolean => open().take('a/index.html', key, join(root, 'next'));

test('a file with the same key is taken over', () => {
  expect(take('key')).toBe(true);
  expect(readFileSync(join(root, 'next/a/index.html'), 'utf8')).toBe('page');
});

test('a file with another key is not', () => expect(take('other')).toBe(false));

test('nor one that was changed since, be it in its size or its time alone', () => {
  const file = join(root, 'last/a/index.html');
  writeFileSync(file, 'another page');
  expect(take('key')).toBe(false);
  writeFileSync(file, 'gape');
  utimesSync(file, 1, 1);
  expect(take('key')).toBe(false);
});

test('nor one that is gone', () => {
  rmSync(join(root, 'last/a'), { recursive: true });
  expect(take('key')).toBe(false);
});

test('nor anything where what was kept cannot be read', () => {
  writeFileSync(join(root, 'kept.json'), '{"a/');
  expect(take('key')).toBe(false);
});

test('what is already at the place stays', () => {
  mkdirSync(join(root, 'next/a'), { recursive: true });
  writeFileSync(join(root, 'next/a/index.html'), 'made');
  expect(take('key')).toBe(false);
  expect(readFileSync(join(root, 'next/a/index.html'), 'utf8')).toBe('made');
});

test('it tells what was taken over, and gives what the last site has', () => {
  const kept = open();
  expect(kept.tookOver('a/index.html')).toBe(false);
  kept.take('a/index.html', 'key', join(root, 'next'));
  expect(kept.tookOver('a/index.html')).toBe(true);
  expect(kept.readLast('a/index.html')?.toString()).toBe('page');
  writeFileSync(join(root, 'last/a/index.html'), 'another page');
  expect(kept.readLast('a/index.html')).toBeUndefined();
});
