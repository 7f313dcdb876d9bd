import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { startBuild } from './start-build.ts';
import {
  findAll,
  listBrokenLinks,
  listFiles,
  readPages,
  SETS,
  validate,
  type Page,
} from '../built/pages.ts';

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

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

test('with several letters, a page says which one it is about', () => {
  const motion = pageAt('/moties/99110-29/');
  const facts = findAll(motion, 'dd').map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(facts).toContain('motie 1 in de brief van 26 september 2019');
  for (const list of ['noten', 'tijdlijn']) {
    const titles = [`/${list}/`, `/${list}/${SECOND}/`].map(
      (path) => findAll(pageAt(path), 'h1')[0]?.text,
    );
    expect(titles[0]).toContain('de brief van 22 november 2018');
    expect(titles[1]).toContain('de brief van 26 september 2019');
  }
  const linked = findAll(pageAt(`/brief/${SECOND}/`), 'a').map(
    ({ attributes }) => attributes['href'],
  );
  expect(linked).toContain('/moties/99110-29/');
});

test('with several letters, a motion has its place in a letter only where that letter is clear', () => {
  const placed = (path: string) => /\bM\d+ ·/.test(findAll(pageAt(path), 'main')[0]?.text ?? '');
  const ofLetters = ['/brief/', '/noten/', '/kanttekeningen/'];
  expect(ofLetters.filter((path) => !placed(path))).toEqual([]);
  const mixed = [
    '/',
    '/moties/',
    '/moties/99110-29/',
    '/bronnen/kst-99110-8/',
    '/overleggen/vervoerstop-2018-12-13/',
  ];
  expect(mixed.filter(placed)).toEqual([]);
});

test('with several letters, the header has the signs of a letter on the pages of its motions alone', () => {
  const signsOn = (path: string) =>
    findAll(pageAt(path), 'nav').filter(({ attributes }) => attributes['class'] === 'all');
  expect(signsOn('/')).toEqual([]);
  const [signs] = signsOn('/moties/99110-29/');
  expect(signs?.attributes['aria-label']).toBe(
    'Alle moties, in de volgorde van de brief van 26 september 2019',
  );
});

test('one page lists all letters, and a letter leads to the one before and after it', () => {
  const linksOn = (path: string) =>
    findAll(pageAt(path), 'a').map(({ attributes }) => attributes['href']);
  expect(linksOn('/brieven/')).toEqual(expect.arrayContaining(['/brief/', `/brief/${SECOND}/`]));
  for (const list of ['brief', 'noten', 'tijdlijn']) {
    expect(linksOn(`/${list}/${SECOND}/`), list).toContain('/brieven/');
  }
});

test('a remark is on the page of the letter that it concerns, the first letter first', () => {
  const remarksOn = (path: string) =>
    pageAt(path).elements.flatMap(({ attributes: { id, class: own } }) =>
      own === 'remark' && id !== undefined ? [id] : [],
    );
  const [first, second] = [remarksOn('/kanttekeningen/'), remarksOn(`/kanttekeningen/${SECOND}/`)];
  expect(first).toContain('twee-kenmerken');
  expect(second).toContain('motie-zonder-uitleg');
  expect(first.filter((id) => second.includes(id))).toEqual([]);
  const rows = z
    .array(z.object({ id: z.string(), url: z.string() }))
    .parse(json('kanttekeningen.json'));
  const paths = rows.map(({ url }) => new URL(url)).map(({ pathname, hash }) => pathname + hash);
  expect(paths.toSorted()).toEqual(
    [
      ...first.map((id) => `/kanttekeningen/#${id}`),
      ...second.map((id) => `/kanttekeningen/${SECOND}/#${id}`),
    ].toSorted(),
  );
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

test('what both letters name is one page, with the notes and motions of both', () => {
  const source = pageAt('/bronnen/kst-99110-8/');
  const targets = findAll(source, 'a').map(({ attributes }) => attributes['href']);
  expect(targets).toEqual(expect.arrayContaining(['/noten/#noot-1', `/noten/${SECOND}/#noot-2`]));
  const meeting = pageAt('/overleggen/vervoerstop-2018-12-13/');
  const steps = findAll(meeting, 'a').map(({ attributes }) => attributes['href']);
  expect(steps).toEqual(
    expect.arrayContaining(['/moties/99110-12/#stap-3', '/moties/99110-29/#stap-1']),
  );
});

test('every link leads to a file, and every fragment to an element', () => {
  expect(listBrokenLinks(pages, new Set(listFiles(site)))).toEqual([]);
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

test('a source without an address says so after a space, and one reference is shown once', () => {
  const [note] = findAll(pageAt(`/noten/${SECOND}/`), 'li').filter(
    ({ attributes }) => attributes['id'] === 'noot-1',
  );
  expect(note?.text.replace(/\s+/g, ' ')).toContain(
    '(20 december 2018) De brief geeft geen adres.',
  );
  const referencesOf = (path: string) =>
    pageAt(path)
      .elements.find(({ attributes }) => attributes['id'] === 'kenmerk')
      ?.text.match(/NT-\d+\/\d+/g);
  expect(referencesOf('/brief/')).toEqual(['NT-2018/41', 'NT-2018/14']);
  expect(referencesOf(`/brief/${SECOND}/`)).toEqual(['NT-2019/77']);
});

test('nothing of the real register is in the code: none of its names is on the site of another', () => {
  const ids = ['motions', 'letters', 'meetings', 'sources', 'remarks', 'submitters']
    .flatMap((name) => readdirSync(`content/${name}`))
    .map((name) => name.replace(/\.\w+$/, ''))
    .filter((id) => !existsSync(`tests/fixtures/register/remarks/${id}.yaml`));
  const words = 'Nagorno|Karaba|Azerbe|Armen|Minsk|Knapen|21501|35570|35373|2423|4 november 2021';
  const names = new RegExp(`${words}|\\b(?:${ids.join('|')})\\b`, 'i');
  const found = listFiles(site)
    .filter((file) => !/\.(?:png|zip|woff2?)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(site + file, 'utf8').replaceAll('\u00a0', ' ');
      const [name] = names.exec(text) ?? [];
      return name === undefined ? [] : [`${file}: ${name}`];
    });
  expect(found).toEqual([]);
});
