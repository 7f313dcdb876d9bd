import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { readPages } from './pages.ts';

/** Where the words of each folder must be found: on one page, or anywhere on the site. */
const FOLDERS: readonly [folder: string, pageOf: ((id: string) => string) | null][] = [
  ['motions', (id) => `/moties/${id}/`],
  ['letters', null],
  ['remarks', () => '/kanttekeningen/'],
  ['terms', () => '/begrippen/'],
  ['meetings', (id) => `/overleggen/${id}/`],
  ['sources', (id) => `/bronnen/${id}/`],
  ['submitters', (id) => `/indieners/${id}/`],
  ['pages', (id) => `/${id}/`],
];

/** Not shown as text: what search engines show of a page, and the forms by which a term is found. */
const ELSEWHERE: readonly string[] = ['description', 'forms'];

const texts = new Map(readPages().map(({ path, html }) => [path, readText(html)]));
const site = [...texts.values()].join('\n');

/** The folder of each language, and what its addresses start with. */
const ROOTS = [
  ['content', ''],
  ['content/en', '/en'],
] as const;

const WANTED = ROOTS.flatMap(([root, prefix]) =>
  FOLDERS.map(([folder, pageOf]) => ({ path: join(root, folder), prefix, pageOf })),
).filter(({ path }) => existsSync(path));

for (const { path, prefix, pageOf } of WANTED) {
  test(`no sentence of ${path} is missing from the site`, () => {
    const missing = readdirSync(path).flatMap((name) => {
      const id = name.replace(/\.[^.]+$/, '');
      const text = pageOf === null ? site : (texts.get(prefix + pageOf(id)) ?? '');
      const sentences = listSentences(readFileSync(join(path, name), 'utf8'), name);
      return sentences
        .filter((sentence) => !text.includes(sentence))
        .map((sentence) => `${name}: ${sentence}`);
    });
    expect(missing).toEqual([]);
  });
}

test('a sentence that a page does not have is found missing', () => {
  const [page = ''] = texts.values();
  expect(page.includes('Deze zin staat nergens op de site.')).toBe(false);
  expect(
    listSentences(
      '---\na: Een titel van vier\n---\n\nEerste zin. [Tweede](./x.mdx) zin.[^3]\n',
      'a.mdx',
    ),
  ).toEqual(['Een titel van vier', 'Eerste zin.', 'Tweede zin.']);
});

/** What a page says, without the marks of notes and the signs of links. */
function readText(html: string): string {
  return tidy(
    html
      .replace(/<(script|style|template|sup)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  );
}

/** Every text of a file with two words or more, cut into sentences where it is running text. */
function listSentences(file: string, name: string): string[] {
  const [, yaml = file, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const fields: unknown = parse(name.endsWith('.mdx') ? yaml : file);
  const attributes = Array.from(
    body.matchAll(/ (?:by|when)="([^"]*)"/g),
    ([, value = '']) => value,
  );
  const paragraphs = body
    .split(/\n{2,}/)
    .filter((block) => !/^(?:<|\[\^)/.test(block.trim()))
    .flatMap((block) => block.split(/\n(?=- |\d+\. )/));
  return [...listTexts(fields), ...attributes, ...paragraphs.map(stripMarks)]
    .flatMap((text) => tidy(text).split(/(?<=[.?!]”?)\s+(?=[\p{Lu}“‘])/u))
    .filter((text) => text.includes(' '));
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !ELSEWHERE.includes(key))
    .flatMap(([, own]) => listTexts(own));
}

/** A block of Markdown as text. */
function stripMarks(block: string): string {
  return block
    .trim()
    .replace(/^(?:#+|-|\d+\.)\s+/, '')
    .replace(/\[\^\d+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '');
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
