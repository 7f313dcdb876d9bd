import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../src/register/register.ts';

/** Where every address that was ever published is kept, one a line, sorted. */
export const PUBLISHED = 'published/addresses.txt';

/** What a build makes for itself, and may call otherwise the next time. */
const INTERNAL = /^\/(?:_|(?:en\/)?zoeken\/index\/|404\.html$|sitemap-\d|favicon)/;

/** Its fragments are parts of a form, which nobody links to. */
const FORM = /^(?:\/en)?\/zoeken\/$/;

/**
 * Every address of a build: pages, the fragments of each in its main part, and files.
 *
 * @param dist the folder of the build.
 */
export function listBuilt(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length).replaceAll('\\', '/'))
    .filter((file) => !INTERNAL.test(file))
    .flatMap((file) => {
      if (!file.endsWith('/index.html')) return [file];
      const page = file.replace(/index\.html$/, '');
      if (FORM.test(page)) return [page];
      const fragments = listFragments(readFileSync(join(dist, file), 'utf8'));
      return [page, ...fragments.map((fragment) => `${page}#${fragment}`)];
    })
    .sort();
}

/** The ids inside the main part of a page, as Astro writes them. */
function listFragments(html: string): string[] {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  return Array.from(main.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id);
}

/** The addresses of the record, without its comments. */
export function parsePublished(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('/'));
}

/** The record with these addresses added: nothing is ever taken off. */
export function formatPublished(published: readonly string[], built: readonly string[]): string {
  const all = [...new Set([...published, ...built])].sort();
  return [
    '# Every address that was ever published. Written by `npm run publish:record`; take nothing off.',
    ...all,
    '',
  ].join('\n');
}

/**
 * The published addresses that lead nowhere any more, each with what to do. The fragment of a page
 * that moved must be on the page to which it moved.
 */
export function findGone(
  published: readonly string[],
  built: readonly string[],
  redirects: readonly Redirect[],
): string[] {
  const found = new Set(built);
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  return published
    .filter((address) => {
      const [page = '', fragment] = address.split('#');
      const target = moved.get(page);
      if (target === undefined || fragment === undefined) return !found.has(address);
      return !found.has(`${target}#${fragment}`);
    })
    .map(
      (address) =>
        `${address} was published and is gone. Put it back, or say where it is now in ` +
        `content/redirects/moved.yaml:\n  - from: ${sourceOf(address, moved)}\n    to: …`,
    );
}

/** A fragment of a page that moved is put back on the page to which it moved. */
function sourceOf(address: string, moved: ReadonlyMap<string, string>): string {
  const [page = '', fragment] = address.split('#');
  const target = moved.get(page);
  return target === undefined || fragment === undefined ? address : `${target}#${fragment}`;
}
