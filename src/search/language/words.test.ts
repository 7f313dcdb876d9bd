import { expect, test } from '@playwright/test';
import { findWords, fold } from './words.ts';

for (const [word, folded] of [
  ['Armenië', 'armenie'],
  ['Azərbaycan', 'azerbaycan'],
  ['Bakı', 'baki'],
  ["embargo's", 'embargo'],
  ["zo'n", 'zon'],
  ['EU’s', 'eu'],
] as const) {
  test(`${word} is compared as ${folded}`, () => {
    expect(fold(word)).toBe(folded);
  });
}

test('a hyphen parts words, an apostrophe does not', () => {
  expect(findWords("Staakt-het-vuren, zo'n 90e keer.").map(({ text }) => text)).toEqual([
    'Staakt',
    'het',
    'vuren',
    "zo'n",
    '90e',
    'keer',
  ]);
});
