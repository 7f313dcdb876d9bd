import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Problem } from '../src/content/problem.ts';

/** A page whose policy is bound to what it carries, and what its policy forbids of that. */
export interface Pruned {
  readonly html: string;
  readonly problems: readonly string[];
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
  const found = pages.map(async (name): Promise<Problem[]> => {
    const { html, problems } = prunePolicy(await readFile(join(dist, name), 'utf8'));
    await writeFile(join(dist, name), html);
    return problems.map((what) => ({
      file: `dist/${name}`,
      what,
      advice: 'Let Astro write it, in a <style> or <script> of a component, so that it is hashed.',
    }));
  });
  return (await Promise.all(found)).flat();
}

/**
 * Takes the hashes out of a page's policy that are of no inline style or script of this page.
 *
 * @param html a page with its policy in a `<meta>`, its hashes those of SHA-256.
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export function prunePolicy(html: string): Pruned {
  // With scripting, what stands in a noscript would be read as text.
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = listElements(page);
  const place = elements.find(isPolicy)?.sourceCodeLocation?.attrs?.['content'];
  if (place === undefined) return { html, problems: ['the page has no policy'] };
  const policy = html.slice(place.startOffset, place.endOffset);
  const hashes = elements.filter(isInline).map((element) => [element.tagName, hash(element)]);
  const own = new Set(hashes.map(([, value]) => value));
  const pruned = policy.replace(/ ('sha256-[^']+')/g, (all, value: string) =>
    own.has(value) ? all : '',
  );
  const problems = hashes
    .filter(([name, value]) => !directive(policy, `${name}-src`).includes(` ${value}`))
    .map(([name, value]) => `the policy of the page forbids a <${name}> that it has, ${value}`);
  return {
    html: html.slice(0, place.startOffset) + pruned + html.slice(place.endOffset),
    problems,
  };
}

function listElements(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const valueOf = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

function isPolicy(element: Tree.Element): boolean {
  const name = valueOf(element, 'http-equiv')?.toLowerCase();
  return element.tagName === 'meta' && name === 'content-security-policy';
}

function isInline(element: Tree.Element): boolean {
  if (element.tagName === 'style') return true;
  const { tagName } = element;
  if (tagName !== 'script' || valueOf(element, 'src') !== undefined) return false;
  return !DATA.test(valueOf(element, 'type') ?? '');
}

/** The hash of the text of an element, as a policy writes it. */
function hash({ childNodes }: Tree.Element): string {
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What a policy says of one thing: "style-src" → "style-src 'self' …". */
function directive(policy: string, name: string): string {
  return new RegExp(`${name} [^;]*`).exec(policy)?.[0] ?? '';
}
