import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findGone, formatPublished, listBuilt, parsePublished } from './published.ts';

test('a build is its pages, their fragments and its files, without what it makes for itself', () => {
  const dist = mkdtempSync(join(tmpdir(), 'published-'));
  const files = {
    'index.html': '<nav id="menu"></nav><main id="inhoud"><h2 id="een">1</h2></main>',
    'a/index.html': '<main\n>\n<p class="x" id="b-1">…</p></main>',
    'a/data.json': '{}',
    'zoeken/index.html': '<main><input id="q"></main>',
    '404.html': '<main><p id="c"></p></main>',
    _redirects: '',
    '_astro/x.js': '',
    'zoeken/index/pages.json': '',
    'en/zoeken/index/pages.json': '',
    'sitemap-0.xml': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  expect(listBuilt(dist)).toEqual(['/', '/#een', '/a/', '/a/#b-1', '/a/data.json', '/zoeken/']);
  rmSync(dist, { recursive: true });
});

test('the record is only added to, and reads back', () => {
  const text = formatPublished(['/old/', '/b/'], ['/b/', '/a/']);
  expect(parsePublished(text)).toEqual(['/a/', '/b/', '/old/']);
});

test('an address that is gone is told, with what to do', () => {
  const [message, ...others] = findGone(['/a/', '/b/', '/a/#x'], ['/a/', '/a/#x'], []);
  expect(others).toEqual([]);
  expect(message).toContain('/b/ was published and is gone.');
  expect(message).toContain('content/redirects/moved.yaml');
  expect(message).toContain('from: /b/');
});

test('a page that moved keeps the fragments that its new place has', () => {
  const built = ['/old/', '/new/', '/new/#x'];
  const redirects = [{ from: '/old/', to: '/new/' }];
  expect(findGone(['/old/', '/old/#x'], built, redirects)).toEqual([]);
  expect(findGone(['/old/#y'], built, redirects)[0]).toContain('from: /new/#y');
});
