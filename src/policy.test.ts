import { expect, test } from '@playwright/test';
import { addPolicy } from './policy.ts';

/** As `printf 'p{}' | openssl dgst -sha256 -binary | base64` gives them. */
const STYLE = " 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
const SCRIPT = " 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

const HEAD = '<!doctype html><head><meta charset="utf-8">';

const CASES: [name: string, body: string, scripts: string, styles: string][] = [
  ['a page without styles and scripts has no hashes', '<p>', '', ''],
  [
    'its style and its script have theirs',
    '<style>p{}</style><script>go()</script>',
    SCRIPT,
    STYLE,
  ],
  [
    'the hash of a style is that of its bytes',
    '<style>p::before{content:"ë"}</style>',
    '',
    " 'sha256-yJznnxOIyfSeFGvpY2EQtyk4cv2xacewrWDTFrlxsIU='",
  ],
  ['a style that comes twice has one', '<style>p{}</style><style>p{}</style>', '', STYLE],
  [
    'a style for those without scripts counts',
    '<noscript><style>p{}</style></noscript>',
    '',
    STYLE,
  ],
  [
    'a script with an address needs no hash, and data neither',
    '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>',
    '',
    '',
  ],
  [
    'what looks like a style in a value, a text, a comment or a script is none',
    '<p title="<style>p{}</style>"><!-- <style> --><title><style></title><script>go()</script>' +
      '<script type="application/ld+json">{ "a": "<style>" }</script>',
    SCRIPT,
    '',
  ],
];

for (const [name, body, scripts, styles] of CASES) {
  test(`a policy: ${name}`, () => {
    const policy =
      "default-src 'none'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
      `base-uri 'none'; manifest-src 'self'; script-src 'self'${scripts}; ` +
      `style-src 'self'${styles}`;
    expect(String(addPolicy(Buffer.from(HEAD + body)))).toBe(
      `${HEAD}<meta http-equiv="content-security-policy" content="${policy}">${body}`,
    );
  });
}

test('a page that does not say its character set has no place for a policy', () => {
  expect(() => addPolicy(Buffer.from('<!doctype html><p>'))).toThrow('no <meta charset="utf-8">');
});
