import { expect, test } from '@playwright/test';
import { createFormats } from './formats.ts';
import { PERIOD_WORDS } from './nl/search.ts';

const { formatDate } = createFormats('nl', PERIOD_WORDS);

for (const [date, text] of [
  ['2021-10-12', '12 oktober 2021'],
  ['2021-10-21/2021-10-22', '21 en 22 oktober 2021'],
  ['2021-10-21/2021-10-24', '21 t/m 24 oktober 2021'],
  ['2020-11-30/2020-12-01', '30 november 2020 en 1 december 2020'],
] as const) {
  test(`${date} reads "${text}"`, () => {
    expect(formatDate(date).replaceAll('\u00a0', ' ')).toBe(text);
  });
}
