import { expect, test } from '@playwright/test';
import { PERIOD_WORDS as ENGLISH } from './en/search.ts';
import { createFormats } from './formats.ts';
import { PERIOD_WORDS as DUTCH } from './nl/search.ts';

const dutch = createFormats('nl', DUTCH);
const english = createFormats('en-GB', ENGLISH);

for (const [date, inDutch, inEnglish] of [
  ['2021-10-12', '12 oktober 2021', '12 October 2021'],
  ['2021-10-21/2021-10-22', '21 en 22 oktober 2021', '21 and 22 October 2021'],
  ['2021-10-21/2021-10-24', '21 t/m 24 oktober 2021', '21 to 24 October 2021'],
  [
    '2020-11-30/2020-12-01',
    '30 november 2020 en 1 december 2020',
    '30 November 2020 and 1 December 2020',
  ],
] as const) {
  test(`${date} reads "${inDutch}" and "${inEnglish}"`, () => {
    expect(dutch.formatDate(date).replaceAll('\u00a0', ' ')).toBe(inDutch);
    expect(english.formatDate(date).replaceAll('\u00a0', ' ')).toBe(inEnglish);
  });
}

test('a month is named in full, with its year, or in three letters', () => {
  expect(english.monthName('2021-09-02')).toBe('September');
  expect(english.formatMonth('2021-09-02')).toBe('September 2021');
  expect(english.shortMonth('2021-09-02', false)).toBe('Sep');
  expect(english.shortMonth('2021-09-02', true)).toBe('Sep\u00a0’21');
  expect(dutch.shortMonth('2021-09-02', true)).toBe('sep\u00a0’21');
});

test('a list has no comma before its last item', () => {
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(dutch.list(['a', 'b', 'c'])).toBe('a, b en c');
});

test('a number of a thousand and more is separated, as is its count', () => {
  expect([999, 1000, 1234567].map(dutch.formatNumber)).toEqual(['999', '1.000', '1.234.567']);
  expect([999, 1000, 1234567].map(english.formatNumber)).toEqual(['999', '1,000', '1,234,567']);
  expect(dutch.count(6061, 'motie', 'moties')).toBe('6.061\u00a0moties');
  expect(english.count(6061, 'motion', 'motions')).toBe('6,061\u00a0motions');
});
