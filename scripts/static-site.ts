import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersOf, parseHeaders } from './headers-file.ts';
import { parseRedirects } from './redirects-file.ts';

/** What the server is asked; `url` is the request's target, "/zoeken/?q=wapens". */
export interface Question {
  readonly method: string;
  readonly url: string;
  readonly acceptEncoding?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

type Encoding = 'br' | 'gzip' | 'identity';

/** Every kind of file that dist holds or may hold; Pagefind's own kinds are bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};
const EMPTY = new Uint8Array();

/**
 * Opens a folder of built pages as a site under a base path, "/" or "/register/": gives the
 * function that answers for it. What `_headers` says goes over what is said here, and what
 * `_redirects` says comes first.
 *
 * @throws where the folder holds no built site, with the command that builds it.
 */
export function openSite(dist: string, base: string): (question: Question) => Promise<Answer> {
  const absent = ['index.html', '404.html'].find((name) => !existsSync(join(dist, name)));
  if (absent !== undefined) {
    throw new Error(`${join(dist, absent)} is missing. Build the site first: npm run build`);
  }
  const read = (name: string): string =>
    existsSync(join(dist, name)) ? readFileSync(join(dist, name), 'utf8') : '';
  const rules = parseHeaders(read('_headers'));
  const redirects = parseRedirects(read('_redirects'));
  const compressed = new Map<string, Uint8Array>();

  return async ({ method, url, acceptEncoding, ifNoneMatch }) => {
    const [address = '', ...query] = url.split(/(?=\?)/);
    const path = parsePath(address, base);
    const answer = (
      status: number,
      general: Record<string, string>,
      body: Uint8Array = EMPTY,
    ): Answer => {
      const headers = new Headers(general);
      headersOf(rules, path ?? address).forEach((value, name) => headers.set(name, value));
      return { status, headers, body: method === 'HEAD' ? EMPTY : body };
    };
    if (method !== 'GET' && method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' });
    const moved = path === undefined ? undefined : redirects.get(base.slice(0, -1) + path);
    if (moved !== undefined) {
      return answer(moved.status, { location: [moved.to, ...query].join('') });
    }
    const file = path === undefined ? undefined : await findFile(dist, path);
    if (file === 'folder') return answer(308, { location: [address, '/', ...query].join('') });

    const content = await readFile(join(dist, file ?? '404.html'));
    const type = TYPES[extname(file ?? '404.html')] ?? 'application/octet-stream';
    const text = /^text\/|json$|xml$/.test(type);
    const encoding = text ? chooseEncoding(acceptEncoding) : 'identity';
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 20);
    const etag = `"${hash}-${encoding}"`;
    const hashed = file?.startsWith('/_astro/') === true;
    const general = {
      'cache-control': `public, max-age=${hashed ? '31536000, immutable' : '0, must-revalidate'}`,
      etag,
      ...(text && { vary: 'Accept-Encoding' }),
    };
    if (file !== undefined && knows(ifNoneMatch, etag)) return answer(304, general);
    const body = compressed.get(etag) ?? compress(content, encoding);
    compressed.set(etag, body);
    const kind = {
      'content-type': text ? `${type}; charset=utf-8` : type,
      'content-length': String(body.length),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    };
    return answer(file === undefined ? 404 : 200, { ...general, ...kind }, body);
  };
}

/** The path within dist, decoded; undefined where it could lead outside or to another host. */
function parsePath(address: string, base: string): string | undefined {
  if (`${address}/` === base) return '';
  if (!address.startsWith(base)) return undefined;
  const path = decodePath(address.slice(base.length - 1));
  const unsafe = path === undefined || /[\\\0]|\/\/|\/\.{1,2}(?:\/|$)/.test(path);
  return unsafe || path === '/_headers' || path === '/_redirects' ? undefined : path;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The file of dist that a path names, "folder" where it names one without its slash. */
async function findFile(dist: string, path: string): Promise<string | undefined> {
  const isFile = (file: string) =>
    stat(join(dist, file)).then(
      (found) => found.isFile(),
      () => false,
    );
  if (path.endsWith('/'))
    return (await isFile(`${path}index.html`)) ? `${path}index.html` : undefined;
  if (path !== '' && (await isFile(path))) return path;
  return (await isFile(`${path}/index.html`)) ? 'folder' : undefined;
}

/** The best encoding that an Accept-Encoding header allows. */
function chooseEncoding(accepted = ''): Encoding {
  const allowed = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return allowed.includes('br') ? 'br' : allowed.includes('gzip') ? 'gzip' : 'identity';
}

function compress(content: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === 'gzip') return gzipSync(content);
  // Quality 5 is what servers use on the fly.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return encoding === 'br' ? brotliCompressSync(content, { params }) : content;
}

/** Whether an If-None-Match header names this version. */
function knows(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
