import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRegister } from '../../integration/read-register.ts';
import { stringsFor } from '../../src/i18n/edition.ts';
import { drawPicture } from '../../integration/pictures/draw.ts';
import { listPictures } from '../../src/publish/pictures/pictures.ts';
import { findAll, isCard, readPages, type Page } from './pages.ts';

const pages = readPages().filter((page) => !isCard(page));
const register = readRegister(join(import.meta.dirname, '../..'));
const t = stringsFor(register, 'nl');
const pictures = listPictures(register, t);

function metaOf(page: Page, property: string): string {
  const found = findAll(page, 'meta').find(({ attributes }) => attributes['property'] === property);
  return found?.attributes['content'] ?? '';
}

test('every page has a picture of 1200 by 630 that is there, with an alternative text', () => {
  for (const page of pages) {
    const png = readFileSync(`dist${new URL(metaOf(page, 'og:image')).pathname}`);
    // The header of a PNG: its signature, and the size from byte 16 on.
    expect(png.subarray(1, 4).toString(), page.path).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page.path).toEqual([1200, 630]);
    expect(metaOf(page, 'og:image:width') + metaOf(page, 'og:image:height')).toBe('1200630');
    expect(metaOf(page, 'og:image:alt'), page.path).not.toBe('');
  }
});

test('each motion, the letter and each list has a picture of its own', () => {
  const own = pictures.map(({ address }) => {
    const page = pages.find(({ path }) => path === address);
    return page && new URL(metaOf(page, 'og:image')).pathname;
  });
  expect(own).toEqual(pictures.map(({ address }) => `${address}beeld.png`));
  const bytes = own.map((file) => readFileSync(`dist${file}`).toString('base64'));
  expect(new Set(bytes).size).toBe(pictures.length);
  expect(pictures.filter(({ status }) => status !== undefined)).toHaveLength(18);
});

test('the same picture is drawn to the same bytes', () => {
  const [home] = pictures;
  if (home === undefined) throw new Error('There are no pictures.');
  const built = readFileSync('dist/beeld.png');
  expect(Buffer.from(drawPicture(home, t)).equals(built)).toBe(true);
});
