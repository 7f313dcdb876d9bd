import { expect, test } from '@playwright/test';
import { chooseValues, SHOWN_FIRST } from './choose-values.ts';

const value = (label: string, count = 1, kept = false) => ({ label, count, kept });
const labels = (values: Iterable<{ label: string }>): string[] =>
  Array.from(values, ({ label }) => label).sort();

/** Twelve values; the last has the most results. */
const many = Array.from({ length: 12 }, (_, index) => value(`Lid ${index}`, index + 1));

test('at first, the values with the most results are shown', () => {
  const shown = labels(chooseValues(many, '', false));
  expect(shown).toHaveLength(SHOWN_FIRST);
  expect(shown).toContain('Lid 11');
  expect(shown).not.toContain('Lid 3');
});

test('all are shown when asked for', () => {
  expect(chooseValues(many, '', true).size).toBe(12);
});

test('what is chosen stays, whatever its results and whatever is typed', () => {
  const chosen = value('Ünal', 0, true);
  for (const typed of ['', 'lid']) {
    expect(labels(chooseValues([...many, chosen], typed, false))).toContain('Ünal');
  }
});

for (const [typed, expected] of [
  ['unal', ['Ünal']],
  ['ÜNAL', ['Ünal']],
  ['graaf', ['Van der Graaf']],
  ['van gr', ['Van der Graaf']],
  ['21501', ['21 501-02']],
  ['501 02', ['21 501-02']],
  ['  raad 2020 ', ['Raad Buitenlandse Zaken, 19 november 2020']],
  ['niemand', []],
] as const) {
  test(`"${typed}" finds ${expected.join(', ') || 'nothing'}`, () => {
    const values = [
      'Ünal',
      'Van der Graaf',
      '21\u00a0501-02',
      'Raad Buitenlandse Zaken, 19\u00a0november\u00a02020',
    ].map((label) => value(label));
    expect(
      labels(chooseValues(values, typed, false)).map((label) => label.replaceAll('\u00a0', ' ')),
    ).toEqual(expected);
  });
}
