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
  const first = open('1');
  first.take('a/index.html', 'key', join(root, 'last'));
  first.save(join(root, 'last'));
});
test.afterEach(() => rmSync(root, { recursive: true }));

const open = (version: string) =>
  new KeptFiles(join(root, 'kept.json'), join(root, 'last'), version);
const take = (version: string, key: string): boolean =>
  open(version).take('a/index.html', key, join(root, 'next'));

test('a file with the same key, of the same version, is taken over', () => {
  expect(take('1', 'key')).toBe(true);
  expect(readFileSync(join(root, 'next/a/index.html'), 'utf8')).toBe('page');
});

test('a file with another key is not', () => expect(take('1', 'other')).toBe(false));

test('nor is one of another version', () => expect(take('2', 'key')).toBe(false));

test('nor one that was changed since, be it in its size or its time alone', () => {
  const file = join(root, 'last/a/index.html');
  writeFileSync(file, 'another page');
  expect(take('1', 'key')).toBe(false);
  writeFileSync(file, 'gape');
  utimesSync(file, 1, 1);
  expect(take('1', 'key')).toBe(false);
});

test('nor one that is gone', () => {
  rmSync(join(root, 'last/a'), { recursive: true });
  expect(take('1', 'key')).toBe(false);
});

test('nor anything where what was kept cannot be read', () => {
  writeFileSync(join(root, 'kept.json'), '{"version":"1","files":{"a/');
  expect(take('1', 'key')).toBe(false);
});

test('what is already at the place stays', () => {
  mkdirSync(join(root, 'next/a'), { recursive: true });
  writeFileSync(join(root, 'next/a/index.html'), 'made');
  expect(take('1', 'key')).toBe(false);
  expect(readFileSync(join(root, 'next/a/index.html'), 'utf8')).toBe('made');
});
