import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { headersOf, readHeaders } from '../../tools/headers-file.ts';
import { findFaults } from '../../tools/site-checks.ts';
import { expect, test } from '../site.ts';
import { findAll, isCard, listFiles, readPages, readRedirects } from './pages.ts';

const rules = await readHeaders('dist/_headers');
const hashed = listFiles().find((file) => /^\/_astro\/.+\.js$/.test(file)) ?? '';

/** "img-src 'self'; …" as a map from each directive to its values. */
const parsePolicy = (policy: string) =>
  new Map(
    policy
      .split(/[;,]/)
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...values]) => [name, values] as const),
  );

test('the server sends status, type, headers, caching and compression as they must be', async ({
  baseURL,
}) => {
  expect(await findFaults(baseURL ?? '', rules, hashed)).toEqual([]);
});

test('no policy allows what is unsafe, or another origin', () => {
  const policies = readPages().map(
    (page) =>
      findAll(page, 'meta').find(
        ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
      )?.attributes['content'] ?? '',
  );
  policies.push(headersOf(rules, '/').get('content-security-policy') ?? '');
  for (const policy of policies) {
    expect(policy).not.toBe('');
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  }
});

test('the policy of a page has the hashes of its own styles and scripts, and no other', () => {
  for (const { path, html } of [...readPages(), ...readRedirects()]) {
    const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    for (const name of ['style', 'script']) {
      const inline = html.matchAll(
        new RegExp(`<${name}(?![^>]*(?:src=|ld.json))[^>]*>(.*?)</${name}>`, 'gs'),
      );
      const hashes = Array.from(inline, ([, text = '']) => {
        const hash = createHash('sha256').update(text).digest('base64');
        return `'sha256-${hash}'`;
      });
      const allowed = parsePolicy(policy).get(`${name}-src`) ?? [];
      const found = allowed.filter((value) => value.startsWith("'sha256-"));
      expect(found.sort(), `${path} ${name}`).toEqual([...new Set(hashes)].sort());
    }
  }
});

test('the policy of the headers forbids no more and no less than that of the pages', () => {
  const meta = /content-security-policy" content="([^"]*)"/.exec(
    readFileSync('dist/index.html', 'utf8'),
  );
  const page = parsePolicy(meta?.[1] ?? '');
  const header = parsePolicy(headersOf(rules, '/').get('content-security-policy') ?? '');
  for (const [name, values] of header) {
    // What a <meta> cannot say, or says through default-src.
    const known = page.get(name)?.filter((value) => !value.startsWith("'sha256-"));
    if (known !== undefined) expect(values, name).toEqual(known);
  }
  for (const name of page.keys()) {
    // Each page has its own styles, by their hashes.
    if (!['default-src', 'style-src'].includes(name)) expect([...header.keys()]).toContain(name);
  }
});

test('no page may be framed elsewhere but the cards', () => {
  for (const page of readPages().filter(({ path }) => path.endsWith('/'))) {
    const framed = headersOf(rules, page.path).get('x-frame-options') !== 'DENY';
    expect(framed, page.path).toBe(isCard(page));
  }
});

test('only what has a hash in its name is kept for good', () => {
  const kept = listFiles().filter((file) =>
    headersOf(rules, file).get('cache-control')?.includes('immutable'),
  );
  expect(kept.length).toBeGreaterThan(10);
  expect(
    kept.filter((file) => !/[._-][\w-]{6,}\.(?:js|css|woff2|json|png|svg)$/.test(file)),
  ).toEqual([]);
});

test('what deploy/ tells Caddy and nginx is what _headers says', () => {
  const expected = [
    ...headersOf(rules, '/moties/'),
    ...headersOf(rules, hashed),
    ...headersOf(rules, '/data/x'),
  ];
  for (const file of ['deploy/Caddyfile', 'deploy/nginx.conf']) {
    const text = readFileSync(file, 'utf8');
    for (const [name, values] of expected) {
      for (const value of values.split(/, (?=frame)/)) {
        expect(text.toLowerCase(), `${file}: ${name}`).toContain(name);
        expect(text, `${file}: ${name}`).toContain(value);
      }
    }
  }
});
