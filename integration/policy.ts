import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../src/content/problem.ts';

/** A page whose policy is bound to what it carries, and what its policy forbids of that. */
export interface Pruned {
  readonly html: string;
  readonly problems: readonly string[];
}

/**
 * The policy of a page that has no style and no script of its own, as Astro writes it.
 *
 * @param csp what the configuration of Astro says of it.
 */
export function formatPolicy({ directives = [], scriptDirective }: Csp): string {
  const scripts = scriptDirective?.resources?.join(' ') ?? "'self'";
  return `${directives.join(';')}; script-src ${scripts}; style-src 'self';`;
}

interface Csp {
  readonly directives?: readonly string[] | undefined;
  readonly scriptDirective?: { readonly resources?: readonly string[] | undefined } | undefined;
}

/** Scripts of these types are data: a browser does not run them, and a policy does not ask. */
const DATA = /^application\/(?:\w+\+)?json$/;

/**
 * Writes into each page of a built site the policy that it needs and no more. Astro lists in every
 * page the hashes of all pages: 1 kB that does not compress.
 *
 * @param dist the folder of the built site.
 * @returns what a policy forbids of its own page; that would not be styled, or not run.
 */
export async function prunePolicies(dist: string): Promise<Problem[]> {
  const names = await readdir(dist, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  const found: Problem[] = [];
  // One after the other: all pages of a large site at once take more memory than a machine has.
  for (const name of pages) {
    const { html, problems } = prunePolicy(await readFile(join(dist, name), 'utf8'));
    await writeFile(join(dist, name), html);
    const advice =
      'Let Astro write it, in a <style> or <script> of a component, so that it is hashed.';
    found.push(...problems.map((what) => ({ file: `dist/${name}`, what, advice })));
  }
  return found;
}

/**
 * Takes the hashes out of a page's policy that are of no inline style or script of this page.
 *
 * @param html a page with its policy in a `<meta>`, its hashes those of SHA-256.
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export function prunePolicy(html: string): Pruned {
  const tags = listTags(html);
  const place = findPolicy(tags);
  if (place === undefined) return { html, problems: ['the page has no policy'] };
  const policy = html.slice(place.start, place.end);
  const hashes = tags.filter(isInline).map(({ name, text }) => ({ name, value: hash(text) }));
  const own = new Set(hashes.map(({ value }) => value));
  const pruned = policy.replace(/ ('sha256-[^']+')/g, (all, value: string) =>
    own.has(value) ? all : '',
  );
  const problems = hashes
    .filter(({ name, value }) => !directive(policy, `${name}-src`).includes(` ${value}`))
    .map(({ name, value }) => `the policy of the page forbids a <${name}> that it has, ${value}`);
  return {
    html: html.slice(0, place.start) + pruned + html.slice(place.end),
    problems,
  };
}

/** A start tag as it is written in a page, and what follows it up to the next `</`. */
interface Tag {
  readonly name: string;
  readonly attributes: string;
  /** Where its attributes start in the page. */
  readonly start: number;
  readonly text: string;
}

/** A comment, or a tag with its name and attributes; a quoted value may have what would end a tag. */
const PIECE = /<!--[^]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/**
 * The elements that hold text and no tags, as far as pages have them.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
 */
const TEXT_ONLY: readonly string[] = ['title', 'textarea', 'style', 'script'];

const KEPT: readonly string[] = ['meta', 'style', 'script'];

/**
 * The tags of a page that its policy is about. It reads a page as Astro writes it, every value in
 * quotation marks: a parser that builds a tree takes twenty times as long.
 */
function listTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const pieces = new RegExp(PIECE);
  for (let piece = pieces.exec(html); piece !== null; piece = pieces.exec(html)) {
    const [whole, written, attributes = ''] = piece;
    const name = written?.toLowerCase() ?? '';
    const from = piece.index + whole.length;
    const end = TEXT_ONLY.includes(name) ? findEnd(html, name, from) : from;
    pieces.lastIndex = end;
    if (!KEPT.includes(name)) continue;
    const start = from - 1 - attributes.length;
    tags.push({ name, attributes, start, text: html.slice(from, end) });
  }
  return tags;
}

/** Where the end tag of an element of text stands; the end of the page where it has none. */
function findEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const valueOf = ({ attributes }: Tag, name: string): string | undefined =>
  new RegExp(`(?<=\\s${name}=")[^"]*`, 'i').exec(attributes)?.[0];

/** Where the value of the policy is in a page. */
function findPolicy(tags: readonly Tag[]): { start: number; end: number } | undefined {
  const tag = tags.find(
    (each) => valueOf(each, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const value = tag && valueOf(tag, 'content');
  if (tag === undefined || value === undefined) return undefined;
  const start = tag.start + tag.attributes.indexOf(`"${value}"`) + 1;
  return { start, end: start + value.length };
}

function isInline(tag: Tag): boolean {
  if (tag.name === 'style') return true;
  if (tag.name !== 'script' || /\ssrc=/i.test(tag.attributes)) return false;
  return !DATA.test(valueOf(tag, 'type') ?? '');
}

/** The hash of a text, as a policy writes it. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What a policy says of one thing: "style-src" → "style-src 'self' …". */
function directive(policy: string, name: string): string {
  return new RegExp(`${name} [^;]*`).exec(policy)?.[0] ?? '';
}
