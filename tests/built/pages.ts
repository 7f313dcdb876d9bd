import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { LOCAL_SITE } from '../../integration/site-address.ts';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page of dist. */
export interface Page {
  /** Its address from the site's root, "/moties/21501-20-1736/". */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The sets of the data that are promised, in the order of the page that explains them. */
export const SETS = [
  'moties',
  'stappen',
  'noten',
  'bronnen',
  'indieners',
  'overleggen',
  'kanttekeningen',
  'begrippen',
  'gebeurtenissen',
];

/** Every file of a built site, its path from the site's root. */
export function listFiles(dist = 'dist'): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(dist.length));
}

/** Every built page, but those that only lead to another. */
export const readPages = (dist = 'dist'): Page[] =>
  readHtml(dist).filter((page) => !isRedirect(page));

/** The pages that only lead to another. */
export const readRedirects = (): Page[] => readHtml('dist').filter(isRedirect);

const isRedirect = (page: Page): boolean =>
  findAll(page, 'meta').some(({ attributes }) => attributes['http-equiv'] === 'refresh');

const read = new Map<string, Page[]>();

/** Once for all tests of a process. */
function readHtml(dist: string): Page[] {
  const known = read.get(dist);
  if (known !== undefined) return known;
  const pages = listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(dist + file, 'utf8');
      return { path: file.replace(/index\.html$/, ''), html, elements: flatten(parse(html)) };
    });
  read.set(dist, pages);
  return pages;
}

/** A card for a frame on another site: no page of its own, it stands for its motion. */
export function isCard({ path }: Page): boolean {
  return path.endsWith('/embed/');
}

/** The elements of a page with this name. */
export function findAll(page: Page, name: string): Element[] {
  return page.elements.filter((element) => element.name === name);
}

/** The addresses on these pages that lead to no file of their site, or to no element of a page. */
export function listBrokenLinks(pages: readonly Page[], files: ReadonlySet<string>): string[] {
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
    ]),
  );
  const leads = ({ pathname, hash }: URL): boolean => {
    const known = ids.get(pathname);
    const fragment = decodeURIComponent(hash.slice(1));
    return known === undefined ? files.has(pathname) : fragment === '' || known.has(fragment);
  };
  return pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ attributes }) => {
      const target = attributes['href'] ?? attributes['src'] ?? attributes['action'];
      // What a page calls itself is not a link; the page for what is not there has no address.
      if (target === undefined || attributes['rel'] === 'canonical') return [];
      const url = new URL(target, `${LOCAL_SITE}${path}`);
      return url.origin !== LOCAL_SITE || leads(url) ? [] : [`${path}: ${target}`];
    }),
  );
}

/** What html-validate finds on these pages, each with the address of its page. */
export async function validate(pages: readonly Page[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // A link without text is named by its title, as assistive technology reads it; axe agrees.
      'wcag/h30': 'off',
      // The values of a facet are checkboxes of one name.
      'form-dup-name': ['error', { shared: ['checkbox'] }],
    },
  });
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      problems.push(...messages.map(({ ruleId, message }) => `${path}: ${ruleId}: ${message}`));
    }
  }
  return problems;
}

function flatten(node: Tree.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(flatten) : [];
  if (!('tagName' in node)) return children;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node).trim() }, ...children];
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
