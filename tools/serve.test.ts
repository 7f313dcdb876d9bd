import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersOf, readHeaders } from './headers-file.ts';
import { openSite } from './static-site.ts';

const HOME = `<h1>${'Wélkom '.repeat(500)}</h1>`;
const FILES = {
  'index.html': HOME,
  '404.html': '<h1>Niet gevonden</h1>',
  'moties/index.html': '<h1>Moties</h1>',
  'data/moties.json': '[]',
  'leeg/niets.txt': '',
  'oud/index.html': '<h1>Verhuisd</h1>',
  _redirects: '/oud/ /moties/ 301\n/register/oud/ /register/moties/ 301\n',
  '_astro/page.abc.js': 'let a;',
  'data/moties.sqlite': 'bytes',
  _headers: '# all\n/*\n  X-Frame-Options: DENY\n\n/data/*\n  Access-Control-Allow-Origin: *\n',
};

let dist = '';
test.beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  dist = join(root, 'dist');
  for (const [name, text] of Object.entries({ ...FILES, '../secret.txt': 'secret' })) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
});
test.afterAll(() => rmSync(dirname(dist), { recursive: true, force: true }));

const ask = async (url: string, headers: Record<string, string> = {}, base = '/') =>
  (await openSite(dist, base)).request(`http://localhost${url}`, { headers });

test('a folder answers with its index', async () => {
  const answer = await ask('/');
  const type = answer.headers.get('content-type');
  expect([answer.status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await answer.text()).toBe(HOME);
});

for (const [path, type] of [
  ['/data/moties.json', 'application/json'],
  ['/_astro/page.abc.js', 'text/javascript; charset=utf-8'],
  ['/leeg/niets.txt', 'text/plain; charset=utf-8'],
  ['/data/moties.sqlite', 'application/octet-stream'],
] as const) {
  test(`${path} is ${type}`, async () => {
    const { status, headers } = await ask(path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
  });
}

for (const [url, location] of [
  ['/moties', '/moties/'],
  ['/moties?q=a?b', '/moties/?q=a?b'],
] as const) {
  test(`${url} moves to ${location} for good`, async () => {
    const { status, headers } = await ask(url);
    expect([status, headers.get('location')]).toEqual([308, location]);
  });
}

for (const url of [
  '/niets/',
  '/niets',
  '/leeg/',
  '/moties/index.html/',
  '/_headers',
  '/_redirects',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/moties/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '//moties',
  '/%2fmoties',
  '/%00',
  '/%',
  '/%ff',
  `/${'a'.repeat(5000)}`,
]) {
  test(`"${url.slice(0, 40)}" is not found, and helps on`, async () => {
    const answer = await ask(url);
    expect([answer.status, await answer.text()]).toEqual([404, FILES['404.html']]);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });
}

test('what _redirects moves is moved, with its query and under a base', async () => {
  const moved = await ask('/oud/?q=a');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/moties/?q=a']);
  const based = await ask('/register/oud/', {}, '/register/');
  expect([based.status, based.headers.get('location')]).toEqual([301, '/register/moties/']);
});

test('text is compressed where the browser asks for it, and nothing else is', async () => {
  const asked = { 'accept-encoding': 'gzip, deflate, br' };
  const page = await ask('/', asked);
  expect([page.headers.get('content-encoding'), page.headers.get('vary')]).toEqual([
    'br',
    'Accept-Encoding',
  ]);
  expect(brotliDecompressSync(await page.arrayBuffer()).toString()).toBe(HOME);
  expect((await ask('/')).headers.get('content-encoding')).toBe(null);
  const bytes = await ask('/data/moties.sqlite', asked);
  expect([bytes.headers.get('content-encoding'), bytes.headers.get('vary')]).toEqual([null, null]);
});

test('a version that the browser has is not sent again', async () => {
  const etag = (await ask('/', { 'accept-encoding': 'br' })).headers.get('etag') ?? '';
  const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': `"other", ${etag}` });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await ask('/moties/', { 'if-none-match': etag })).status).toBe(200);
});

test('the headers of _headers go with their paths, also where nothing is found', async () => {
  for (const url of ['/', '/niets/', '/moties', '/oud/', '/data/moties.json']) {
    expect((await ask(url)).headers.get('x-frame-options'), url).toBe('DENY');
  }
  expect((await ask('/data/moties.json')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await ask('/')).headers.get('access-control-allow-origin')).toBe(null);
});

test('under a base the site is there, and nothing beside it', async () => {
  const status = async (url: string) => (await ask(url, {}, '/register/')).status;
  expect(await status('/register/moties/')).toBe(200);
  expect(await status('/moties/')).toBe(404);
  expect(await status('/registers/')).toBe(404);
  const bare = await ask('/register?q=a', {}, '/register/');
  expect([bare.status, bare.headers.get('location')]).toEqual([308, '/register/?q=a']);
  const data = await ask('/register/data/moties.json', {}, '/register/');
  expect(data.headers.get('access-control-allow-origin')).toBe('*');
});

/** The rules of a file with this text. */
function rulesOf(text: string) {
  const file = join(dirname(dist), '_headers');
  writeFileSync(file, text);
  return readHeaders(file);
}

test('a header that two rules set has both values', async () => {
  const rules = await rulesOf('/*\n  A: 1\n/b/*/d\n\tA: 2\n');
  expect(headersOf(rules, '/b/c/d').get('a')).toBe('1, 2');
  expect(headersOf(rules, '/b/c').get('a')).toBe('1');
});

test('a name in a path of _headers is one part', async () => {
  const rules = await rulesOf('/a/:id/\n  A: 1\n');
  expect(['/a/b/', '/a/b/c/', '/a/'].map((path) => headersOf(rules, path).get('a'))).toEqual([
    '1',
    null,
    null,
  ]);
});

test('what is wrong in _headers is refused with its line', async () => {
  await expect(rulesOf('/*\n  A:\n')).rejects.toThrow('Could not parse header line 2');
  await expect(rulesOf('  A: 1\n')).rejects.toThrow('Path should come before header "A"');
});

/** Runs the server as a person does; gives what it printed until it listens or ends. */
async function run(environment: NodeJS.ProcessEnv): Promise<string> {
  const env = { ...process.env, PORT: undefined, ...environment };
  const child = spawn(process.execPath, ['scripts/serve.ts'], { env, stdio: 'pipe' });
  const output = await Promise.race(
    [child.stdout, child.stderr].map(async (stream) => String(await once(stream, 'data'))),
  );
  child.kill();
  return output;
}

test('without a build the server says what to run', async () => {
  expect(await run({ DIST: '/nowhere' })).toContain('Build the site first: npm run build');
});

test('the server says its address', async () => {
  const output = await run({ DIST: dist, BASE: 'register' });
  expect(output).toMatch(/^http:\/\/localhost:\d+\/register\/\n$/);
});

test('a port that is taken is left alone when it was asked for', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  expect(await run({ DIST: dist, PORT: String(port) })).toContain(`Port ${port} is taken.`);
  other.close();
});
