import { readdirSync, readFileSync } from 'node:fs';
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

const DIST = 'dist';

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

/** Every file of dist, its path from the site's root. */
export function listFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(DIST.length));
}

/** Every built page, but those that only lead to another. */
export const readPages = (): Page[] => readHtml().filter((page) => !isRedirect(page));

/** The pages that only lead to another. */
export const readRedirects = (): Page[] => readHtml().filter(isRedirect);

const isRedirect = (page: Page): boolean =>
  findAll(page, 'meta').some(({ attributes }) => attributes['http-equiv'] === 'refresh');

let read: Page[] | undefined;

/** Once for all tests of a process. */
function readHtml(): Page[] {
  read ??= listFiles()
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(DIST + file, 'utf8');
      return { path: file.replace(/index\.html$/, ''), html, elements: flatten(parse(html)) };
    });
  return read;
}

/** A card for a frame on another site: no page of its own, it stands for its motion. */
export function isCard({ path }: Page): boolean {
  return path.endsWith('/embed/');
}

/** The elements of a page with this name. */
export function findAll(page: Page, name: string): Element[] {
  return page.elements.filter((element) => element.name === name);
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
