import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import { headersOf, readHeaders } from './headers-file.ts';
import { parseRedirects } from './redirects-file.ts';

/** What hosts read and do not serve. */
const HIDDEN: readonly string[] = ['/_headers', '/_redirects'];

/**
 * Opens a folder of built pages as a site under a base path, "/" or "/register/", which answers as a
 * host of static files does: with the headers of `_headers` and the redirects of `_redirects`.
 *
 * @throws where the folder holds no built site, with the command that builds it.
 */
export async function openSite(dist: string, base: string): Promise<Hono> {
  const absent = ['index.html', '404.html'].find((name) => !existsSync(join(dist, name)));
  if (absent !== undefined) {
    throw new Error(`${join(dist, absent)} is missing. Build the site first: npm run build`);
  }
  const rules = await readHeaders(join(dist, '_headers'));
  const redirects = parseRedirects(readIfThere(join(dist, '_redirects')));
  const root = base.replace(/\/$/, '');
  const inDist = (path: string): string => path.slice(root.length);

  const site = new Hono();
  site.use(compress(), brotli, etag(), async (context, next) => {
    await next();
    context.header('Cache-Control', 'public, max-age=0, must-revalidate');
    // The ETag is enough, and is the same on every machine.
    context.header('Last-Modified', undefined);
    headersOf(rules, inDist(context.req.path)).forEach((value, name) => {
      context.header(name, value);
    });
  });
  site.get(`${root}/*`, async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    const moved = redirects.get(pathname);
    if (moved !== undefined) return context.redirect(moved + search, 301);
    const path = inDist(pathname);
    if (HIDDEN.includes(path)) return context.notFound();
    if (isFolder(dist, path)) return context.redirect(`${pathname}/${search}`, 308);
    return next();
  });
  site.get(`${root}/*`, serveStatic({ root: dist, rewriteRequestPath: inDist }));
  site.notFound((context) => context.html(readFileSync(join(dist, '404.html'), 'utf8'), 404));
  return site;
}

/** Compresses with Brotli, as hosts of static files do; Hono's own middleware knows only gzip. */
const brotli: MiddlewareHandler = async (context, next) => {
  await next();
  const { req, res } = context;
  const accepted = req.header('Accept-Encoding')?.includes('br') === true && req.method === 'GET';
  const type = res.headers.get('Content-Type') ?? '';
  if (!accepted || res.body === null || !COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type)) return;
  // Quality 5 is what servers use on the fly.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  context.res = new Response(brotliCompressSync(await res.arrayBuffer(), { params }), res);
  context.header('Content-Encoding', 'br');
  context.header('Vary', 'Accept-Encoding');
  context.header('Content-Length', undefined);
};

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Whether a path names a page without its slash; "//elsewhere" would lead to another host. */
function isFolder(dist: string, path: string): boolean {
  const named = !path.endsWith('/') && !path.includes('//');
  return named && existsSync(join(dist, path, 'index.html'));
}
