import { headersOf, type HeaderRule } from './headers-file.ts';

/** What the register must answer, whichever server sends it. */
const PATHS: readonly (readonly [path: string, status: number, type: string])[] = [
  ['/', 200, 'text/html'],
  ['/moties/', 200, 'text/html'],
  ['/moties/21501-20-1736/', 200, 'text/html'],
  ['/moties/21501-20-1736/embed/', 200, 'text/html'],
  ['/zoeken/?q=wapens', 200, 'text/html'],
  ['/data/moties.json', 200, 'application/json'],
  ['/robots.txt', 200, 'text/plain'],
  ['/favicon.svg', 200, 'image/svg+xml'],
  ['/zoeken/index/pages.json', 200, 'application/json'],
  ['/moties/99999-1/', 404, 'text/html'],
  ['/_headers', 404, 'text/html'],
  ['/_astro/gone.js', 404, 'text/html'],
  ['/%2e%2e/package.json', 404, 'text/html'],
];

/**
 * What a running server does wrong: status, type, the headers of `public/_headers`, caching,
 * compression, and the way it sends on a folder without its slash.
 *
 * @param origin where the server listens, without a slash at its end.
 * @param hashed the path of a file whose name has a hash.
 */
export async function findFaults(
  origin: string,
  rules: readonly HeaderRule[],
  hashed: string,
): Promise<string[]> {
  const faults: string[] = [];
  const compare = (path: string, name: string, found: unknown, expected: unknown) => {
    if (found !== expected)
      faults.push(`${path}: ${name} is ${String(found)}, not ${String(expected)}`);
  };
  for (const [path, status, type] of [...PATHS, [hashed, 200, 'text/javascript'] as const]) {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    const { byteLength } = await answer.arrayBuffer();
    const found = (name: string) => answer.headers.get(name);
    compare(path, 'status', answer.status, status);
    const given = found('content-type')?.split(';')[0]?.replace('application/javascript', type);
    // A server may refuse a path that leads outside in words of its own.
    if (answer.status !== 400) compare(path, 'content-type', given, type);
    if (status === 200 && type.startsWith('text/')) {
      compare(path, 'charset', /charset=utf-8/i.test(found('content-type') ?? ''), true);
    }
    if (status !== 200) continue;
    const expected = headersOf(rules, path.replace(/\?.*/, ''));
    if (!expected.has('cache-control'))
      expected.set('cache-control', 'public, max-age=0, must-revalidate');
    expected.forEach((value, name) => compare(path, name, found(name), value));
    if (/\/embed\//.test(path)) compare(path, 'x-frame-options', found('x-frame-options'), null);
    for (const name of ['set-cookie', 'x-powered-by']) compare(path, name, found(name), null);
    // Of a small file nothing is gained.
    if (byteLength > 1000) {
      const encoded = ['gzip', 'br', 'zstd'].includes(found('content-encoding') ?? '');
      compare(path, 'compressed', encoded, true);
    }
    const same = await fetch(origin + path, {
      headers: { 'if-none-match': found('etag') ?? '' },
    });
    compare(path, 'status of a version that is known', same.status, 304);
  }
  const folder = await fetch(`${origin}/moties`, { redirect: 'manual' });
  compare('/moties', 'status', folder.status === 301 || folder.status === 308, true);
  compare(
    '/moties',
    'location',
    new URL(folder.headers.get('location') ?? '', origin).pathname,
    '/moties/',
  );
  const lost = await fetch(`${origin}/moties/99999-1/`);
  compare('/moties/99999-1/', 'its page', (await lost.text()).includes('<h1'), true);
  return faults;
}
