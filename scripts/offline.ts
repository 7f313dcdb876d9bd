import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * `npm run offline`: copies the built site to offline/, with links that work when a page is opened
 * from a folder, without any server. BASE is the path that the site was built for. What a browser
 * refuses there goes: fonts, and scripts, with them search, whose page then says so.
 */
const { BASE = '/', DIST = 'dist', OFFLINE = 'offline' } = process.env;
const base = `/${BASE}/`.replace(/\/+/g, '/');

rmSync(OFFLINE, { recursive: true, force: true });
cpSync(DIST, OFFLINE, { recursive: true });
for (const name of ['_headers', '_redirects', 'zoeken/index', 'en/zoeken/index']) {
  rmSync(join(OFFLINE, name), { recursive: true, force: true });
}
const pages = readdirSync(OFFLINE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
for (const page of pages) {
  const file = join(OFFLINE, page);
  const document = parse(readFileSync(file, 'utf8'));
  loosen(document, dirname(page));
  writeFileSync(file, serialize(document));
}
console.log(`${join(OFFLINE, 'index.html')}: ${pages.length} pages`);

/** Makes the links of a page relative to its folder, and takes out what needs a server. */
function loosen(node: Tree.ParentNode, folder: string): void {
  node.childNodes = node.childNodes.flatMap((child): Tree.ChildNode[] => {
    if (!('tagName' in child)) return [child];
    if (needsServer(child)) return [];
    for (const attribute of child.attrs) {
      if (['href', 'src', 'action'].includes(attribute.name)) {
        attribute.value = makeRelative(attribute.value, folder);
      }
    }
    if (child.tagName === 'style') dropFonts(child);
    loosen(child, folder);
    // What is in a noscript is a text to the parser, and now holds for everyone.
    return child.tagName === 'noscript' ? readText(child, folder) : [child];
  });
}

function needsServer({ tagName, attrs }: Tree.Element): boolean {
  const valueOf = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  return (
    (tagName === 'script' && valueOf('type') !== 'application/ld+json') ||
    (tagName === 'meta' && valueOf('http-equiv') === 'content-security-policy') ||
    (tagName === 'link' && ['search', 'manifest', 'preload'].includes(valueOf('rel') ?? ''))
  );
}

/** The text then falls back to the next font in its list. */
function dropFonts(style: Tree.Element): void {
  for (const node of style.childNodes) {
    if ('value' in node) node.value = node.value.replace(/@font-face\s*\{[^}]*\}/g, '');
  }
}

function readText(noscript: Tree.Element, folder: string): Tree.ChildNode[] {
  const text = noscript.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (text === '') return noscript.childNodes;
  const document = parse(text);
  loosen(document, folder);
  const [html] = document.childNodes.filter((node) => 'tagName' in node);
  return html?.childNodes.flatMap((part) => ('childNodes' in part ? part.childNodes : [])) ?? [];
}

/** "/moties/x/#noot-1", on a page in "bronnen" → "../moties/x/index.html#noot-1". */
function makeRelative(target: string, folder: string): string {
  if (!target.startsWith(base) || target.startsWith('//')) return target;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return relative(folder, file).replaceAll('\\', '/') + rest;
}
