import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { startBuild } from './start-build.ts';
import { findAll, listFiles, readPages, SETS, validate, type Page } from '../built/pages.ts';

/** The whole site of the invented register of two letters, `tests/fixtures/register`. */

const FIRST = '99110-14';
const SECOND = '99110-31';

const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
const site = join(folder, 'site');
let pages: Page[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const child = startBuild(site, { CONTENT: 'tests/fixtures/register' });
  child.stdout.resume();
  const [code] = z
    .tuple([z.number().nullable()])
    .rest(z.unknown())
    .parse(await once(child, 'close'));
  expect(code).toBe(0);
  pages = readPages(site);
});

test.afterAll(() => rmSync(folder, { recursive: true }));

const pageAt = (path: string): Page => {
  const page = pages.find((own) => own.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
};
const json = (name: string): unknown => JSON.parse(readFileSync(`${site}/data/${name}`, 'utf8'));

test('the first letter has the short addresses, a further one has them with its number', () => {
  for (const list of ['brief', 'noten', 'tijdlijn']) {
    const first = pageAt(`/${list}/`);
    const second = pageAt(`/${list}/${SECOND}/`);
    const linked = findAll(first, 'a').map(({ attributes }) => attributes['href']);
    expect(linked, list).toContain(second.path);
    expect(findAll(second, 'a').map(({ attributes }) => attributes['href'])).toContain(first.path);
  }
  expect(pages.map(({ path }) => path)).not.toContain(`/brief/${FIRST}/`);
});

test('each letter has its own note 1, which leads to the motion that calls it', () => {
  const notes = z
    .array(z.object({ number: z.int(), letter: z.string(), motion: z.string().nullable() }))
    .parse(json('noten.json'));
  const ones = notes.filter(({ number }) => number === 1);
  expect(ones.map(({ letter }) => letter).sort()).toEqual([FIRST, SECOND]);
  for (const { number, letter, motion } of notes) {
    const list = pageAt(letter === FIRST ? '/noten/' : `/noten/${letter}/`);
    const caller =
      motion === null ? (letter === FIRST ? '/brief/' : `/brief/${letter}/`) : `/moties/${motion}/`;
    const call = `noot-${number}-aanroep`;
    expect(list.html).toContain(`id="noot-${number}"`);
    expect(list.html).toContain(`href="${caller}#${call}"`);
    expect(pageAt(caller).html).toContain(`id="${call}"`);
  }
});

test('every link leads to a file, and every fragment to an element', () => {
  const files = new Set(listFiles(site));
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
    ]),
  );
  const astray = pages.flatMap((page) =>
    findAll(page, 'a').flatMap(({ attributes: { href = '' } }) => {
      const { origin, pathname, hash } = new URL(href, `http://localhost:4321${page.path}`);
      if (origin !== 'http://localhost:4321') return [];
      const found =
        files.has(pathname.replace(/\/$/, '/index.html')) &&
        (hash === '' || ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) === true);
      return found ? [] : [`${page.path}: ${href}`];
    }),
  );
  expect(astray).toEqual([]);
});

test('every page is valid, and none shows a value that is not there', async () => {
  for (const page of pages) {
    const [body] = findAll(page, 'body');
    expect(body?.text, page.path).not.toMatch(/\bundefined\b|\bnull\b|\[object|\bNaN\b/);
  }
  expect(await validate(pages)).toEqual([]);
});

test('the data are what their schemas say', () => {
  const formats = { date: true, uri: (value: string) => URL.canParse(value) } as const;
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats });
  for (const name of SETS) {
    const validate = ajv.compile(
      z.record(z.string(), z.unknown()).parse(json(`schema/${name}.json`)),
    );
    validate(json(`${name}.json`));
    expect(validate.errors ?? [], name).toEqual([]);
  }
});

test('nothing of the real register is in the code: none of its names is on the site of another', () => {
  const names = /Nagorno|Karaba|Azerbe|Armen|Knapen|21501|35570|4 november 2021/;
  const found = listFiles(site)
    .filter((file) => /\.(?:html|json|csv|xml|txt|bib|ris|js|css|svg)$/.test(file))
    .filter((file) => names.test(readFileSync(site + file, 'utf8').replaceAll('\u00a0', ' ')));
  expect(found).toEqual([]);
});
