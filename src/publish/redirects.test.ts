import { expect, test } from '@playwright/test';
import { formatRedirects, keepFragments, listRedirects } from './redirects.ts';

test('redirects are written under the base path', () => {
  const redirects = [{ from: '/kst-35373-8/', to: '/moties/35373-8/' }];
  expect(formatRedirects(redirects, '/')).toBe('/kst-35373-8/ /moties/35373-8/ 301\n');
  expect(formatRedirects(redirects, '/register/')).toBe(
    '/register/kst-35373-8/ /register/moties/35373-8/ 301\n',
  );
});

test('a page that moved, moved in every language', () => {
  const moved = [{ from: '/bronnen/oud/', to: '/bronnen/nieuw/' }];
  const register = { motions: [], letters: [], sources: [], moved };
  expect(listRedirects(register, ['nl', 'en'])).toEqual([
    { from: '/bronnen/oud/', to: '/bronnen/nieuw/' },
    { from: '/en/bronnen/oud/', to: '/en/bronnen/nieuw/' },
  ]);
});

const move = { from: '/a/#stap-4', to: '/a/#stap-3' };

test('an old fragment is put back where the new one is', () => {
  const html = '<li class="x" id="stap-3" data-a="1"><p>Tekst</p></li>';
  expect(keepFragments(html, [move])).toBe(
    '<li class="x" id="stap-3" data-a="1"><span id="stap-4"></span><p>Tekst</p></li>',
  );
});

test('a fragment that leads nowhere, or is still there, is refused', () => {
  expect(() => keepFragments('<p id="stap-2">', [move])).toThrow('which the page does not have');
  expect(() => keepFragments('<p id="stap-3"><p id="stap-4">', [move])).toThrow('still has it');
});
