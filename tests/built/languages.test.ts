import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { LOCAL_SITE } from '../../integration/site-address.ts';
import { findAll, isCard, listFiles, readPages, type Page } from './pages.ts';

const PREFIX = '/en';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const english = pages.filter(({ path }) => path.startsWith(`${PREFIX}/`));
/** Dutch pages that have a counterpart: the page for what is not there is served in both. */
const dutch = pages.filter(({ path }) => !path.startsWith(`${PREFIX}/`) && path !== '/404.html');
const pairs = dutch.flatMap((own) => {
  const other = byPath.get(PREFIX + own.path);
  return other === undefined ? [] : [[own, other] as const];
});

test('every page has its counterpart in English, and no English page is alone', () => {
  expect(english.map(({ path }) => path).toSorted()).toEqual(
    dutch.map(({ path }) => PREFIX + path).toSorted(),
  );
});

test('every page says its language, its own address and that of its counterpart', () => {
  for (const [own, other] of pairs.filter(([page]) => !isCard(page))) {
    const alternates = [
      ['nl', LOCAL_SITE + own.path],
      ['en', LOCAL_SITE + other.path],
      ['x-default', LOCAL_SITE + own.path],
    ];
    for (const [page, language, locale] of [
      [own, 'nl', 'nl_NL'],
      [other, 'en', 'en_GB'],
    ] as const) {
      const links = findAll(page, 'link').map(({ attributes }) => attributes);
      const found = links
        .filter((link) => link['hreflang'] !== undefined)
        .map((link) => [link['hreflang'], link['href']]);
      expect(found, page.path).toEqual(alternates);
      const canonical = links.find((link) => link['rel'] === 'canonical')?.['href'];
      expect(canonical, page.path).toBe(LOCAL_SITE + page.path);
      expect(findAll(page, 'html')[0]?.attributes['lang'], page.path).toBe(language);
      const meta = findAll(page, 'meta').map(({ attributes }) => attributes);
      const said = meta.find((one) => one['property'] === 'og:locale')?.['content'];
      expect(said, page.path).toBe(locale);
    }
  }
});

test('the header of every page leads to the same page in the other language', () => {
  for (const [own, other] of pairs.filter(([page]) => !isCard(page))) {
    for (const [page, target, language] of [
      [own, other, 'en'],
      [other, own, 'nl'],
    ] as const) {
      const [link] = findAll(page, 'a').filter(({ attributes }) => 'hreflang' in attributes);
      expect(link?.attributes['href'], page.path).toBe(target.path);
      expect(link?.attributes['lang'], page.path).toBe(language);
      expect(link?.attributes['hreflang'], page.path).toBe(language);
    }
  }
});

test('the sitemap names both languages of every page', () => {
  const xml = listFiles()
    .filter((file) => /sitemap-\d+\.xml$/.test(file))
    .map((file) => readFileSync(`dist${file}`, 'utf8'))
    .join('');
  const entries = xml.split('<url>').slice(1);
  const shown = pairs.filter(([page]) => !isCard(page)).flat();
  expect(entries.length).toBe(shown.length);
  for (const entry of entries) {
    const [path = ''] = /<loc>([^<]*)<\/loc>/.exec(entry)?.slice(1) ?? [];
    const own = path.slice(LOCAL_SITE.length).replace(/^\/en(?=\/)/, '');
    expect(entry).toContain(`hreflang="nl" href="${LOCAL_SITE}${own}"`);
    expect(entry).toContain(`hreflang="en" href="${LOCAL_SITE}${PREFIX}${own}"`);
  }
});

/** A text, or an attribute that is read out or shown, with the language that it is in. */
interface Said {
  readonly text: string;
  readonly language: string;
}

const SAID = ['alt', 'aria-label', 'content', 'placeholder', 'title'];
const UNSAID: readonly string[] = ['code', 'pre', 'script', 'style', 'template'];

function listSaid(node: Tree.Node, language = ''): Said[] {
  if ('value' in node) return [{ text: node.value.replace(/\s+/g, ' ').trim(), language }];
  if (!('childNodes' in node) || UNSAID.includes(node.nodeName)) return [];
  const attributes = 'attrs' in node ? node.attrs : [];
  const valueOf = (wanted: string): string | undefined =>
    attributes.find(({ name }) => name === wanted)?.value;
  // What is said of a document, for machines, is in the language of the document.
  if (valueOf('name')?.startsWith('citation_')) return [];
  const own = valueOf('lang') ?? language;
  return [
    ...attributes
      .filter(({ name }) => SAID.includes(name))
      // An attribute cannot say that a part of it is in another language.
      .map(({ value }) => ({ text: value.replace(/“[^”]*”/g, ''), language: own })),
    ...node.childNodes.flatMap((child) => listSaid(child, own)),
  ];
}

const sayIn = (page: Page, language: string): string[] =>
  listSaid(parse(page.html, { scriptingEnabled: false })).flatMap((said) =>
    said.language === language ? said.text : [],
  );

/** Words that Dutch has in nearly every sentence, and English in none. */
const DUTCH =
  /(?<![\p{L}_.-])(?:aan|als|bij|dat|deze|dit|door|een|en|geen|het|hij|maar|meer|naar|niet|nog|ook|op|over de|te|tot|uit|van de|van het|voor|werd|wordt|zich|zijn)(?![\p{L}_.-])/u;

/** What stays Dutch in an English text, as names do: without them a sentence has no Dutch word. */
const NAMES =
  /[Vv]an der \p{Lu}\p{L}+|Buitenlandse Handel en Ontwikkelingssamenwerking|https?:\S+/gu;

test('no Dutch is left on an English page but what says that it is Dutch', () => {
  const found = english.flatMap((page) =>
    sayIn(page, 'en')
      .filter((text) => DUTCH.test(text.replace(NAMES, '')))
      .map((text) => `${page.path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('no sentence of a Dutch page is on its English one but what says that it is Dutch', () => {
  const found = pairs.flatMap(([own, other]) => {
    const said = new Set(sayIn(own, 'nl'));
    const originals = sayIn(own, 'en').filter((text) => text !== '');
    return sayIn(other, 'en')
      .filter(
        (text) => said.has(text) && /(?:\p{Ll}{2,} ){2,}\p{Ll}{2,}/u.test(text.replace(NAMES, '')),
      )
      .filter((text) => !originals.some((original) => text.includes(original.slice(0, 40))))
      .map((text) => `${other.path}: ${text}`);
  });
  expect(found).toEqual([]);
});

test('a Dutch sentence is found', () => {
  expect(DUTCH.test('De brief zegt het niet.')).toBe(true);
  expect(DUTCH.test('The letter does not say so.')).toBe(false);
  expect(listSaid(parse('<html lang="en"><p title="b">a <q lang="nl">c</q></p>'))).toContainEqual({
    text: 'c',
    language: 'nl',
  });
});

/** What a page says that is a fact, whatever the language. */
function listFacts({ path, elements }: Page): string[] {
  const strip = (address: string): string =>
    address.replace(LOCAL_SITE, '').replace(/^\/en(?=\/)/, '');
  return elements
    .flatMap(({ name, attributes }) => [
      ...(name === 'time' ? [`time ${attributes['datetime'] ?? ''}`] : []),
      ...(attributes['id'] === undefined ? [] : [`id ${attributes['id']}`]),
      ...(attributes['href'] !== undefined && name === 'a'
        ? [`link ${strip(attributes['href'])}`]
        : []),
      ...(attributes['data-status'] === undefined ? [] : [`status ${attributes['data-status']}`]),
      ...(attributes['data-evidence'] === undefined ? [] : [`step ${attributes['data-evidence']}`]),
    ])
    .filter((fact) => fact !== `link ${strip(path)}`)
    .toSorted();
}

/** Pages whose links and anchors follow the words: the glossary, and what is explained in a text. */
const isOfWords = (fact: string): boolean => /^link \/begrippen\/#/.test(fact);

test('both languages have the same anchors, links, days, statuses and steps', () => {
  for (const [own, other] of pairs.filter(([{ path }]) => path !== '/begrippen/')) {
    const [facts, found] = [own, other].map((page) =>
      listFacts(page).filter((fact) => !isOfWords(fact)),
    );
    expect(found, other.path).toEqual(facts);
  }
});
