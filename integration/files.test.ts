import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { ArchiveEntry, SiteFile } from '../src/publish/files/file.ts';
import { makeFile, writeFiles, type Tools } from './files.ts';

let folder = '';
let tools: Tools;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  tools = {
    dist: folder,
    kept: { take: () => false, tookOver: () => false, readLast: () => undefined },
  };
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

const text = (address: string, content: string): SiteFile => ({
  address,
  type: 'text/plain',
  write: () => content,
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('a file lies at its address, a page in the folder of that name', () => {
  const files = [
    text('/robots.txt', 'robots'),
    text('/kst-1-2/', 'moved'),
    text('/a/b/c.txt', 'c'),
  ];
  expect(writeFiles(files, tools)).toEqual(['robots.txt', 'kst-1-2/index.html', 'a/b/c.txt']);
  expect([read('robots.txt'), read('kst-1-2/index.html'), read('a/b/c.txt')]).toEqual([
    'robots',
    'moved',
    'c',
  ]);
});

test('two files with one address are refused', () => {
  const files = [text('/a.txt', 'one'), text('/a.txt', 'other')];
  expect(() => writeFiles(files, tools)).toThrow(
    '/a.txt is the address of two pages or files of the site.',
  );
});

test('a file with the address of a page is refused, and the page stays', () => {
  mkdirSync(join(folder, 'status'));
  writeFileSync(join(folder, 'status/index.html'), 'page');
  expect(() => writeFiles([text('/status/', 'moved')], tools)).toThrow(
    '/status/ is the address of two pages or files of the site.',
  );
  expect(read('status/index.html')).toBe('page');
});

test('a file with a key is not made where it is taken over', () => {
  const unmade: SiteFile = {
    ...text('/a.txt', ''),
    key: () => 'same',
    write: () => {
      throw new Error('It is made.');
    },
  };
  const kept = {
    ...tools.kept,
    take: (path: string, key: string) => `${path} ${key}` === 'a.txt same',
  };
  expect(writeFiles([unmade], { ...tools, kept })).toEqual(['a.txt']);
  expect(() => writeFiles([{ ...unmade, key: () => 'other' }], tools)).toThrow('made');
});

test('an archive holds its entries in one folder, and is the same each time', () => {
  const archive: SiteFile = {
    address: '/all.zip',
    type: 'application/zip',
    archive: {
      folder: 'all',
      date: '2021-11-04',
      entries: () =>
        Array.from({ length: 40 }, (_, place) => ({
          name: `${place}.txt`,
          write: () => `text ${place}`,
        })),
    },
  };
  writeFiles([archive], tools);
  const zip = readFileSync(join(folder, 'all.zip'));
  expect(Buffer.from(makeFile(archive)).equals(zip)).toBe(true);
  const entries = Object.entries(unzipSync(zip));
  expect(entries).toHaveLength(40);
  expect(entries.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]).at(-1)).toEqual([
    'all/39.txt',
    'text 39',
  ]);
});

test('an archive holds what a file of the site holds, which is not made once more', () => {
  let made = 0;
  const file = { ...text('/a.txt', ''), write: () => `made ${++made}` };
  const archive: SiteFile = {
    address: '/all.zip',
    type: 'application/zip',
    archive: { folder: 'all', date: '2021-11-04', entries: () => [{ name: 'b.txt', ...file }] },
  };
  writeFiles([file, archive], tools);
  const { 'all/b.txt': bytes } = unzipSync(readFileSync(join(folder, 'all.zip')));
  expect(Buffer.from(bytes ?? []).toString()).toBe('made 1');
});

test('what the last archive has of an unchanged file stays packed', () => {
  const file = { ...text('/a.txt', ''), key: () => 'key', write: () => 'text' };
  const archiveOf = (...entries: ArchiveEntry[]): SiteFile => ({
    address: '/all.zip',
    type: 'application/zip',
    archive: { folder: 'all', date: '2021-11-04', entries: () => entries },
  });
  const entry = { name: 'b.txt', ...file };
  writeFiles([file, archiveOf(entry)], tools);
  const zip = readFileSync(join(folder, 'all.zip'));
  writeFileSync(join(folder, 'a.txt'), 'other');
  rmSync(join(folder, 'all.zip'));
  const tookOver = (path: string) => path === 'a.txt';
  const kept = { ...tools.kept, tookOver, readLast: () => zip };
  const added = { name: 'c.txt', write: () => 'new' };
  writeFiles([archiveOf(entry, added)], { ...tools, kept });
  const entries = Object.entries(unzipSync(readFileSync(join(folder, 'all.zip'))));
  expect(entries.map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['all/b.txt', 'text'],
    ['all/c.txt', 'new'],
  ]);
});
