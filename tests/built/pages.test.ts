import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LANGUAGES, languageOf } from '../../src/i18n/language.ts';
import {
  findAll,
  isCard,
  listBrokenLinks,
  listFiles,
  readPages,
  readRedirects,
  validate,
} from './pages.ts';

const pages = readPages();
const files = new Set(listFiles());
const contentIds = (folder: string) =>
  readdirSync(`content/${folder}`).map((name) => name.replace(/\.\w+$/, ''));

test('every address of the contract has its page', () => {
  const expected = [
    ...['', 'moties/', 'datum/', 'indieners/', 'status/', 'dossiers/', 'overleggen/', 'bronnen/'],
    ...[
      'noten/',
      'brief/',
      'kanttekeningen/',
      'begrippen/',
      'zoeken/',
      'verantwoording/',
      '404.html',
    ],
    ...contentIds('motions').map((id) => `moties/${id}/`),
    ...contentIds('submitters').map((id) => `indieners/${id}/`),
    ...contentIds('meetings').map((id) => `overleggen/${id}/`),
    ...contentIds('sources').map((id) => `bronnen/${id}/`),
    ...['2020', '2021'].map((year) => `datum/${year}/`),
    ...['vervallen', 'doorlopend', 'geen-bijval', 'uitgevoerd'].map((value) => `status/${value}/`),
    ...['21501-02', '21501-20', '35373', '35570-V'].map((id) => `dossiers/${id}/`),
  ].map((path) => `/${path}`);
  const built = new Set(pages.map(({ path }) => path));
  expect(expected.filter((path) => !built.has(path))).toEqual([]);
});

test('every motion says where what the Kamer asked is taken from', () => {
  const from = 'Volgens de titel; de tekst van de motie staat niet in de brief.';
  const says = pages.filter((page) => findAll(page, 'p').some(({ text }) => text === from));
  const motions = contentIds('motions').map((id) => `/moties/${id}/`);
  expect(says.map(({ path }) => path).toSorted()).toEqual(motions.toSorted());
});

test('no page shows a value that is not there', () => {
  const texts = ['p', 'li', 'h1', 'h2', 'h3', 'td', 'th', 'a', 'dt', 'dd', 'caption', 'label'];
  const shown = pages.flatMap((page) =>
    texts
      .flatMap((name) => findAll(page, name))
      .filter(({ text }) => /\b(?:undefined|NaN|null)\b|\[object /.test(text))
      .map(({ text }) => `${page.path}: ${text}`),
  );
  expect(shown).toEqual([]);
});

test('the data files, the sitemap, robots.txt and the icon are there', () => {
  const expected = [
    'data/moties.json',
    'data/noten.json',
    'data/bronnen.json',
    'sitemap-index.xml',
  ];
  for (const file of [...expected, 'robots.txt', 'favicon.svg', 'zoeken/index/pages.json']) {
    expect(files).toContain(`/${file}`);
  }
});

test('every page names its icon, cards and redirects too', () => {
  for (const page of [...pages, ...readRedirects()]) {
    const icon = findAll(page, 'link').find(({ attributes }) => attributes['rel'] === 'icon');
    expect(icon?.attributes['href'], page.path).toBe('/favicon.svg');
  }
});

test('every page is valid HTML', async () => {
  expect(await validate(pages)).toEqual([]);
});

test('every internal link and fragment leads somewhere', () => {
  expect(listBrokenLinks(pages, files)).toEqual([]);
});

test('every address that the site gives for itself is that of a page', () => {
  // The 404 page is served under every address that is not there; a card names its motion.
  const found = pages.filter((page) => page.path !== '/404.html' && !isCard(page));
  const paths = found.map(({ path }) => path);
  const canonical = found.map(
    (page) =>
      findAll(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes[
        'href'
      ] ?? page.path,
  );
  expect(canonical.map((url) => new URL(url).pathname)).toEqual(paths);
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>(.+?)<\/loc>/g);
  const listed = Array.from(sitemap, ([, url = '']) => new URL(url).pathname);
  expect(listed.toSorted()).toEqual(paths.toSorted());
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ path, elements }) => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('every page says what it is: language, one heading, title, description, canonical', () => {
  for (const page of pages.filter((candidate) => !isCard(candidate))) {
    const metas = findAll(page, 'meta').map(({ attributes }) => attributes);
    const meta = (name: string) =>
      metas.find((attributes) => (attributes['name'] ?? attributes['property']) === name)?.[
        'content'
      ];
    const canonical = findAll(page, 'link').find(
      ({ attributes }) => attributes['rel'] === 'canonical',
    );
    expect(findAll(page, 'html')[0]?.attributes['lang'], page.path).toBe(languageOf(page.path));
    expect(findAll(page, 'h1'), page.path).toHaveLength(1);
    expect(canonical?.attributes['href'], page.path).toMatch(/^https?:\/\/.+/);
    expect(meta('og:title'), page.path).toBeTruthy();
    expect(meta('og:url'), page.path).toBe(canonical?.attributes['href']);
    const description = meta('description') ?? '';
    expect(meta('og:description'), page.path).toBe(description);
    expect(description.length, `${page.path}: ${description}`).toBeGreaterThanOrEqual(50);
    expect(description.length, `${page.path}: ${description}`).toBeLessThanOrEqual(180);
  }
});

test('a title is neither too short to tell nor too long to read', () => {
  const lengths = pages.map((page) => {
    const title = findAll(page, 'title')[0]?.text.replace(/ · Moties Nagorno-Karabach$/, '') ?? '';
    return { path: page.path, title, fits: title.length >= 6 && title.length <= 120 };
  });
  expect(lengths.filter(({ fits }) => !fits)).toEqual([]);
});

test('no two pages have the same title or description', () => {
  const titles = pages.map((page) => findAll(page, 'title')[0]?.text ?? page.path);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  const descriptions = pages.map(
    (page) =>
      findAll(page, 'meta').find(({ attributes }) => attributes['name'] === 'description')
        ?.attributes['content'] ?? page.path,
  );
  expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
});

test('what a page needs for its first render fits in 14 kB compressed', () => {
  const heavy = pages
    .map(({ path, html }) => ({ path, bytes: gzipSync(html).length }))
    .filter(({ bytes }) => bytes > 14_336);
  expect(heavy).toEqual([]);
  for (const page of pages) {
    const blocking = findAll(page, 'link').filter(
      // No page waits for the style of paper.
      ({ attributes }) => attributes['rel'] === 'stylesheet' && attributes['media'] !== 'print',
    );
    expect(blocking, page.path).toEqual([]);
  }
});

test('no page is above 60 kB before compression', () => {
  const large = pages
    .map(({ path, html }) => ({ path, bytes: Buffer.byteLength(html) }))
    .filter(({ bytes }) => bytes > 60_000);
  expect(large).toEqual([]);
});

test('a page without search loads at most 2 kB of script, and only after it is shown', () => {
  for (const page of pages.filter(({ path }) => path !== '/zoeken/')) {
    // Data in a script element does not run.
    const scripts = findAll(page, 'script').filter(
      ({ attributes }) => attributes['type'] !== 'application/ld+json',
    );
    const bytes = scripts.reduce((sum, { attributes, text }) => {
      expect(attributes['type'], `${page.path}: only a module waits for the page`).toBe('module');
      const { src } = attributes;
      return sum + gzipSync(src === undefined ? text : readFileSync(`dist${src}`)).length;
    }, 0);
    expect(bytes, page.path).toBeLessThanOrEqual(2_000);
  }
});

for (const language of LANGUAGES) {
  test(`all scripts of the site in ${language} together are at most 25.5 kB compressed, but for the search engine`, () => {
    const entries = pages
      .filter(({ path }) => languageOf(path).startsWith(language))
      .flatMap((page) =>
        findAll(page, 'script').flatMap(({ attributes }) => attributes['src'] ?? []),
      );
    const bytes = [...listLoaded(entries, language)].map(
      (file) => gzipSync(readFileSync(`dist${file}`)).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_500);
  });
}

/** The scripts that these may load, in this language. */
function listLoaded(entries: readonly string[], language: string): Set<string> {
  const loaded = new Set(entries);
  for (const script of loaded) {
    const names = readFileSync(`dist${script}`, 'utf8').matchAll(
      /["'`](?:\.\/|_astro\/)([\w.-]+\.js)["'`]/g,
    );
    for (const [, name = ''] of names) {
      const [, own = language] = /^(?:arrival-)?([a-z]{2})\./.exec(name) ?? [];
      if (own === language) loaded.add(`/_astro/${name}`);
    }
  }
  return loaded;
}
