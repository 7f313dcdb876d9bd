import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { prunePolicies, prunePolicy } from './policy.ts';

/** As `printf 'p{}' | openssl dgst -sha256 -binary | base64` gives them. */
const STYLE = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
const SCRIPT = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
const OTHER = "'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw='";

const write = (scripts: string, styles: string, body: string) =>
  `<!doctype html><meta http-equiv="content-security-policy" ` +
  `content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">${body}`;

const forbids = (name: string, hash: string) =>
  `the policy of the page forbids a <${name}> that it has, ${hash}`;

const CASES: [
  name: string,
  scripts: string,
  styles: string,
  body: string,
  kept: [scripts: string, styles: string],
  problems: string[],
][] = [
  ['hashes of nothing on the page go', ` ${OTHER}`, ` ${OTHER}`, '<p>', ['', ''], []],
  [
    'the hashes of its style and its script stay',
    ` ${OTHER} ${SCRIPT}`,
    ` ${STYLE} ${OTHER}`,
    '<style>p{}</style><script>go()</script>',
    [` ${SCRIPT}`, ` ${STYLE}`],
    [],
  ],
  [
    'a style for those without scripts counts',
    '',
    ` ${STYLE}`,
    '<noscript><style>p{}</style></noscript>',
    ['', ` ${STYLE}`],
    [],
  ],
  [
    'a script with an address needs no hash, and data neither',
    ` ${SCRIPT}`,
    '',
    '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>',
    ['', ''],
    [],
  ],
  [
    'a style without its hash is told',
    '',
    ` ${OTHER}`,
    '<style>p{}</style>',
    ['', ''],
    [forbids('style', STYLE)],
  ],
  [
    'a script whose hash stands among those of styles is told',
    '',
    ` ${SCRIPT}`,
    '<script type="module">go()</script>',
    ['', ` ${SCRIPT}`],
    [forbids('script', SCRIPT)],
  ],
  [
    'what looks like a style in a value, a text, a comment or a script is none',
    ` ${SCRIPT}`,
    '',
    '<p title="<style>p{}</style>"><!-- <style> --><title><style></title><script>go()</script>' +
      '<script type="application/ld+json">{ "a": "<style>" }</script>',
    [` ${SCRIPT}`, ''],
    [],
  ],
];

for (const [name, scripts, styles, body, kept, problems] of CASES) {
  test(`a policy: ${name}`, () => {
    const expected = { html: write(...kept, body), problems };
    expect(prunePolicy(write(scripts, styles, body))).toEqual(expected);
  });
}

test('a page without a policy is told', () => {
  const html = '<!doctype html><p>';
  expect(prunePolicy(html)).toEqual({ html, problems: ['the page has no policy'] });
});

test('every page of a site is pruned, and what is forbidden is told with its page', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'policy-'));
  mkdirSync(join(dist, 'moties'));
  writeFileSync(join(dist, 'index.html'), write(` ${OTHER}`, '', '<p>'));
  writeFileSync(join(dist, 'moties/index.html'), write('', '', '<style>p{}</style>'));
  const problems = await prunePolicies(dist);
  expect(problems.map(({ file, what }) => `${file}: ${what}`)).toEqual([
    `dist/moties/index.html: ${forbids('style', STYLE)}`,
  ]);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(write('', '', '<p>'));
  rmSync(dist, { recursive: true });
});
