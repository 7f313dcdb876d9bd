import { once } from 'node:events';
import type { Page as BrowserPage } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRegister } from '../../integration/read-register.ts';
import type { Register } from '../../src/register/register.ts';
import { makeLetters } from '../../tools/made-up/letters.ts';
import { createRandom } from '../../tools/made-up/random.ts';
import { writeDrafts } from '../../tools/write-drafts.ts';
import { findAll, readPages, type Page } from '../built/pages.ts';
import { FIXTURE } from '../fixture.ts';
import { expect, serveSite, test } from '../site.ts';
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

let server: Awaited<ReturnType<typeof serveSite>>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  cpSync(FIXTURE, content, { recursive: true });
  writeDrafts(root, makeLetters(MADE_UP, createRandom(1)));
  register = readRegister('.', content);
  const child = startBuild(site, { CONTENT: content, CACHE: join(root, 'cache') });
  child.stdout.resume();
  expect(await once(child, 'close')).toEqual([0, null]);
  pages = new Map(readPages(site).map((page) => [page.path, page]));
  server = await serveSite(site, '/');
});

test.afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

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

/** The search page, and its facet of meetings, which is long. */
async function openFacet(page: BrowserPage, state = '') {
  await page.goto(`${server.origin}/zoeken/${state}`);
  const facet = page.getByRole('group', { name: 'Overleg' });
  return { facet, boxes: facet.getByRole('checkbox') };
}

test('a search offers of a long facet what has the most results, and all when asked', async ({
  page,
}) => {
  const { facet, boxes } = await openFacet(page);
  await expect(boxes).toHaveCount(8);
  await expect(facet).toContainText(`8 van ${register.meetings.length} getoond`);
  await facet.getByRole('button', { name: 'Toon alle' }).click();
  await expect(boxes).toHaveCount(register.meetings.length);
  await facet.getByRole('button', { name: 'Toon minder' }).click();
  await expect(boxes).toHaveCount(8);
  await page.getByRole('checkbox', { name: /^Begrip/ }).check();
  await expect(facet).toContainText('0 van 0 getoond');
  await expect(boxes).toHaveCount(0);
});

test('a value of a long facet is found by typing, and stays once it is chosen', async ({
  page,
}) => {
  const { facet, boxes } = await openFacet(page);
  const field = facet.getByRole('textbox', { name: 'Zoek een overleg' });
  await field.fill('SPÓORWEG');
  await expect(boxes).toHaveCount(1);
  await expect(facet).toContainText(`1 van ${register.meetings.length} getoond`);
  await expect(page).toHaveURL(`${server.origin}/zoeken/`);
  await boxes.check();
  await expect(page).toHaveURL(`${server.origin}/zoeken/?overleg=spoorwegunie`);
  await field.fill('nergens');
  await expect(boxes).toHaveCount(1);
  await field.fill('');
  await expect(boxes).toHaveCount(9);
  await expect(facet.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('a long facet does not take the focus from who leaves a value', async ({ page }) => {
  const { facet } = await openFacet(page, '?overleg=spoorwegunie');
  const chosen = facet.getByRole('checkbox', { checked: true });
  await chosen.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${server.origin}/zoeken/`);
  await expect(page.locator('[value=spoorwegunie]')).toBeFocused();
});

test('the short facets of a search come before the long ones', async ({ page }) => {
  await page.goto(`${server.origin}/zoeken/`);
  const names = await page.locator('#beperken legend').allTextContents();
  expect(names).toEqual(['Soort', 'Status', 'Jaar', 'Indiener', 'Dossier', 'Overleg']);
});

test('what has the focus in the search form is not under the buttons at its end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { facet } = await openFacet(page, '?q=brief');
  await page.getByText('Beperk de resultaten').click();
  await page.getByText('Beperk de resultaten').focus();
  const first = facet.getByRole('textbox');
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const isUnder = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused?.closest('.facets') === null) return false;
      const top = document.querySelector('.end')?.getBoundingClientRect().top ?? 0;
      return (focused?.getBoundingClientRect().bottom ?? 0) > top;
    });
    expect(isUnder, `after ${stop + 1} times Tab`).toBe(false);
    if (await first.evaluate((field) => field === document.activeElement)) return;
  }
  throw new Error('The field of the long facet is not reached.');
});

test('a page of results leads to the first, the last and those near it', async ({ page }) => {
  const pager = page.getByRole('navigation', { name: 'Bladzijden met resultaten' });
  await page.goto(`${server.origin}/zoeken/?q=brief`);
  const last = Number(await pager.getByRole('link').last().textContent());
  expect(last).toBeGreaterThan(9);
  await expect(pager).toHaveText(`1234…${last}`);
  await page.goto(`${server.origin}/zoeken/?q=brief&pagina=6`);
  await expect(pager).toHaveText(`1…3456789${last > 10 ? '…' : ''}${last}`);
});
