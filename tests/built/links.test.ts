import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { findGone, listBuilt, parsePublished, PUBLISHED } from '../../tools/published.ts';
import { readRegister } from '../../integration/read-register.ts';
import { parseRedirects } from '../../tools/redirects-file.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { listRedirects } from '../../src/publish/redirects.ts';
import { findAll, readPages, readRedirects } from './pages.ts';

const register = readRegister('.');
const built = listBuilt('dist');
const redirects = readRedirects();
const pages = readPages();

test('every address that was ever published still leads somewhere', () => {
  const published = parsePublished(readFileSync(PUBLISHED, 'utf8'));
  expect(published.length).toBeGreaterThan(800);
  expect(findGone(published, built, listRedirects(register, LANGUAGES)).join('\n')).toBe('');
});

test('the record has no address twice, and is sorted, so that two branches merge', () => {
  const lines = readFileSync(PUBLISHED, 'utf8').split('\n').slice(1, -1);
  expect(lines).toEqual([...new Set(lines)].sort());
});

test('the official identifier of every motion, of the letter and of the sources leads to it', () => {
  const leads = new Map(
    redirects.map((page) => {
      const refresh = findAll(page, 'meta').find(
        ({ attributes }) => attributes['http-equiv'] === 'refresh',
      );
      return [page.path, refresh?.attributes['content']?.replace('0; url=', '')];
    }),
  );
  expect(leads.get('/kst-21501-20-1736/')).toBe('/moties/21501-20-1736/');
  expect(leads.get('/kst-35570-V-31/')).toBe('/moties/35570-V-31/');
  expect(leads.get('/kst-21501-02-2423/')).toBe('/brief/');
  expect(leads.get('/kst-26150-196/')).toBe('/bronnen/kst-26150-196/');
  const papers = register.sources.filter(({ paper }) => paper !== null);
  expect(leads.size).toBe(listRedirects(register, LANGUAGES).length);
  expect(leads.size).toBeGreaterThanOrEqual(register.motions.length + 1 + papers.length);
});

test('hosts get the same redirects as the pages give', () => {
  const rules = parseRedirects(readFileSync('dist/_redirects', 'utf8'));
  expect([...rules.keys()].sort()).toEqual(redirects.map(({ path }) => path).sort());
});

test('a redirect is a valid page that leads to another, and that nobody lists', async () => {
  const paths = new Set(pages.map(({ path }) => path));
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'meta-refresh': 'off' },
  });
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  for (const page of redirects) {
    const [link] = findAll(page, 'a').map(({ attributes }) => attributes['href'] ?? '');
    const canonical = findAll(page, 'link')[0]?.attributes['href'] ?? '';
    expect(paths, page.path).toContain(link);
    expect(new URL(canonical).pathname, page.path).toBe(link);
    expect(findAll(page, 'html')[0]?.attributes['lang']).toBe('nl');
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    expect(sitemap).not.toMatch(new RegExp(`://[^/]+${page.path}<`));
    const { results } = await validator.validateString(page.html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
  const titles = redirects.map((page) => findAll(page, 'title')[0]?.text);
  expect(new Set(titles).size).toBe(redirects.length);
});

test('every paragraph, heading, step and note of a motion has a link to itself', () => {
  for (const { kamerstuk, steps, notes } of register.motions) {
    const page = pages.find(({ path }) => path === `/moties/${kamerstuk}/`);
    if (page === undefined) throw new Error(`${kamerstuk} has no page.`);
    const anchors = findAll(page, 'a').filter(({ attributes }) => attributes['class'] === 'anchor');
    const linked = new Set(anchors.map(({ attributes }) => attributes['href']));
    const headings = [...findAll(page, 'h2'), ...findAll(page, 'h3')]
      .flatMap(({ attributes }) => attributes['id'] ?? [])
      .map((id) => `#${id}`);
    const paragraphs = page.elements
      .filter(({ name, attributes }) => name === 'p' && attributes['id'] !== undefined)
      .map(({ attributes }) => attributes['id'] ?? '')
      .filter((id) => !/^noot-\d+-bron-1$/.test(id) && id !== 'status')
      .map((id) => `#${id}`);
    const expected = [
      ...headings,
      ...paragraphs,
      ...steps.map(({ number }) => `#stap-${number}`),
      ...notes.filter(({ sources }) => sources.length === 1).map(({ number }) => `#noot-${number}`),
    ];
    expect(headings.length, kamerstuk).toBeGreaterThanOrEqual(4);
    expect(
      expected.filter((target) => !linked.has(target)),
      kamerstuk,
    ).toEqual([]);
    for (const { attributes } of anchors)
      expect(attributes['aria-label']).toMatch(/^Vaste link: ./);
  }
});

test('the text of a motion has a short anchor for each paragraph, counted per section', () => {
  const page = pages.find(({ path }) => path === '/moties/21501-20-1736/');
  const ids = page?.elements.flatMap(({ name, attributes }) =>
    name === 'p' ? (attributes['id'] ?? []) : [],
  );
  expect(ids?.filter((id) => !id.startsWith('noot'))).toEqual([
    ...['samenvatting', 'status', 'kamer-1', 'kabinet-1', 'kabinet-2', 'kabinet-3', 'stand-1'],
  ]);
});

test('a source says what became of its address, or that nobody asked yet', () => {
  const record = readFileSync('content/checks/links.yaml', 'utf8');
  for (const { id, url } of register.sources) {
    const page = pages.find(({ path }) => path === `/bronnen/${id}/`);
    if (url === null) expect(page?.html).toContain('De brief geeft geen adres.');
    else if (record.includes(`'${url}'`)) expect(page?.html).toContain('gecontroleerd op');
    else expect(page?.html, id).toContain('(nog niet gecontroleerd)');
  }
  expect(existsSync('dist/bronnen/pace-15363/index.html')).toBe(true);
});
