import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRegister } from '../../integration/read-register.ts';
import type { Register } from '../../src/register/register.ts';
import { makeLetters } from '../../tools/made-up/letters.ts';
import { createRandom } from '../../tools/made-up/random.ts';
import { writeDrafts } from '../../tools/write-drafts.ts';
import { findAll, readPages, type Page } from '../built/pages.ts';
import { FIXTURE } from '../fixture.ts';
import { startBuild } from './start-build.ts';

/** The site of a register whose lists do not fit on a page: the invented one, and made-up letters. */

const MADE_UP = 80;

/** How the address of a page goes on after that of its list. */
const PLACE = /(?<=\/)(?:\d{4}(?:-\d{2})?|zonder-datum)\/(?:\d+\/)?$/;

const root = mkdtempSync(join(tmpdir(), 'long-lists-'));
const content = join(root, 'content');
const site = join(root, 'site');
let register: Register;
let pages: ReadonlyMap<string, Page>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  cpSync(FIXTURE, content, { recursive: true });
  writeDrafts(root, makeLetters(MADE_UP, createRandom(1)));
  register = readRegister('.', content);
  const child = startBuild(site, { CONTENT: content, CACHE: join(root, 'cache') });
  child.stdout.resume();
  expect(await once(child, 'close')).toEqual([0, null]);
  pages = new Map(readPages(site).map((page) => [page.path, page]));
});

test.afterAll(() => rmSync(root, { recursive: true, force: true }));

const pageAt = (path: string): Page => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
};

const linksOf = (page: Page): string[] =>
  findAll(page, 'a').flatMap(({ attributes }) => attributes['href']?.split('#')[0] ?? []);

/** The pages of a list, from its first page on along links alone. */
function walkList(first: string, list = first): Page[] {
  const seen = new Set([first]);
  const isOfList = (path: string): boolean => path.replace(PLACE, '') === list;
  for (const path of seen) {
    for (const link of linksOf(pageAt(path)).filter(isOfList)) seen.add(link);
  }
  return [...seen].map(pageAt);
}

/** The lists with all that each is to lead to. */
const listLists = (): { first: string; list?: string; all: string[] }[] => {
  const motion = ({ kamerstuk }: { kamerstuk: string }) => `/moties/${kamerstuk}/`;
  const { motions, statuses, submitters, dossiers, meetings, sources } = register;
  return [
    { first: '/moties/', list: '/datum/', all: motions.map(motion) },
    { first: '/datum/', all: motions.map(motion) },
    ...statuses.map((own) => ({
      first: `/status/${own.value}/`,
      all: own.motions.map(motion),
    })),
    ...submitters.map((own) => ({ first: `/indieners/${own.id}/`, all: own.motions.map(motion) })),
    ...dossiers.map((own) => ({
      first: `/dossiers/${own.id}/`,
      all: [...own.motions.map(motion), ...own.sources.map(({ id }) => `/bronnen/${id}/`)],
    })),
    ...meetings.map((own) => ({ first: `/overleggen/${own.id}/`, all: own.motions.map(motion) })),
    { first: '/overleggen/', all: meetings.map(({ id }) => `/overleggen/${id}/`) },
    { first: '/bronnen/', all: sources.map(({ id }) => `/bronnen/${id}/`) },
  ];
};

test('a list that is too long has more than one page', () => {
  const long = ['/status/uitgevoerd/', '/overleggen/', '/bronnen/', '/datum/'];
  for (const first of long) expect(walkList(first).length, first).toBeGreaterThan(2);
});

test('no page of a list is above 60 kB, nor the home page', () => {
  const lists = [...listLists(), { first: '/', list: '/' }];
  const heavy = lists
    .flatMap(({ first, list }) => walkList(first, list))
    .map(({ path, html }) => ({ path, bytes: Buffer.byteLength(html) }))
    .filter(({ bytes }) => bytes > 60_000);
  expect(heavy).toEqual([]);
});

test('all that is in a list is reached from its first page through links alone', () => {
  for (const { first, list, all } of listLists()) {
    const reached = new Set(walkList(first, list).flatMap(linksOf));
    expect(
      all.filter((address) => !reached.has(address)),
      first,
    ).toEqual([]);
  }
});

test('every page of a list can be reached, and leads back to its list', () => {
  const reached = new Set(listLists().flatMap(({ first, list }) => walkList(first, list)));
  const places = [...pages.values()].filter(({ path }) => PLACE.test(path));
  expect(places.length).toBeGreaterThan(30);
  expect(places.filter((page) => !reached.has(page)).map(({ path }) => path)).toEqual([]);
  for (const page of places) {
    expect(linksOf(page), page.path).toContain(page.path.replace(PLACE, ''));
  }
});

test('what is next to a page of a list has that page next to it, but where a year has months', () => {
  const neighbours = (page: Page, rel: string): string[] =>
    findAll(page, 'a')
      .filter(({ attributes }) => attributes['rel'] === rel)
      .flatMap(({ attributes }) => attributes['href'] ?? []);
  const isYear = (path: string): boolean => /\/\d{4}\/$/.test(path);
  for (const page of pages.values()) {
    if (page.path.startsWith('/moties/')) continue;
    for (const older of neighbours(page, 'next')) {
      if (isYear(page.path) !== isYear(older)) continue;
      expect(neighbours(pageAt(older), 'prev'), older).toEqual([page.path]);
    }
  }
});

test('a year leads to months that have together as many as it', () => {
  const [year] = [...pages.values()].filter(
    (page) => /^\/datum\/\d{4}\/$/.test(page.path) && /\/datum\/\d{4}-\d{2}\//.test(page.html),
  );
  expect(year).toBeDefined();
  if (year === undefined) return;
  const number = year.path.slice('/datum/'.length, -1);
  const counts = findAll(year, 'li').flatMap(({ text }) =>
    Array.from(text.matchAll(/ (\d+)\s(?:motie|moties)$/g), ([, count]) => Number(count)),
  );
  const own = register.motions.filter(({ date }) => date.startsWith(number));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(own.length);
});

test('pages of a list have titles and descriptions of their own', () => {
  const shown = listLists().flatMap(({ first, list }) => walkList(first, list));
  const unique = [...new Set(shown)];
  const titles = unique.map((page) => findAll(page, 'title')[0]?.text ?? '');
  const descriptions = unique.map(
    (page) =>
      findAll(page, 'meta').find(({ attributes }) => attributes['name'] === 'description')
        ?.attributes['content'] ?? '',
  );
  for (const texts of [titles, descriptions]) {
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});
