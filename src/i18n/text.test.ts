import { expect, test } from '@playwright/test';
import { readBody } from '../content/body.ts';
import { isoDate, isoDateOrPeriod } from '../register/date.ts';
import { sortKeyOf } from '../register/names.ts';
import { editDistance } from '../content/edit-distance.ts';
import { suggest } from '../content/problem.ts';
import { keepTogether, shorten } from './text.ts';

for (const [name, key] of [
  ['Van der Graaf', 'Graaf'],
  ['Van Helvert', 'Helvert'],
  ['Omtzigt', 'Omtzigt'],
  ['Vandenberg', 'Vandenberg'],
] as const) {
  test(`${name} sorts under ${key}`, () => {
    expect(sortKeyOf(name)).toBe(key);
  });
}

for (const text of ['2021-02-30', '2021-13-01', '12-11-2020', '2021-2-3', '']) {
  test(`"${text}" is no date`, () => {
    expect(isoDate.safeParse(text).success).toBe(false);
  });
}

for (const [text, valid] of [
  ['2021-10-21', true],
  ['2021-10-21/2021-10-22', true],
  ['2021-10-22/2021-10-21', false],
  ['2021-10-21/2021-10-21', false],
  ['2021-10-21/', false],
  ['2021-10-21/2021-10-22/2021-10-23', false],
] as const) {
  test(`"${text}" is ${valid ? 'a' : 'no'} date or period`, () => {
    expect(isoDateOrPeriod.safeParse(text).success).toBe(valid);
  });
}

test('the edit distance counts insertions, deletions, replacements and swaps', () => {
  expect(editDistance('eppink', 'eppink')).toBe(0);
  expect(editDistance('epink', 'eppink')).toBe(1);
  expect(editDistance('eppnik', 'eppink')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

test('advice names the nearest value, or all where none is near', () => {
  expect(suggest('epink', ['eppink', 'segers'])).toBe('Did you mean "eppink"?');
  expect(suggest('zzzzzz', ['segers', 'eppink'])).toBe('Use one of: eppink, segers.');
});

test('a text is cut at a word', () => {
  expect(shorten('een twee drie', 20)).toBe('een twee drie');
  expect(shorten('een twee, drie', 12)).toBe('een twee…');
});

test('a reference breaks between its parts, not inside a number', () => {
  expect(keepTogether('21 501-02, Nr. 2375')).toBe('21\u00a0501-02, Nr.\u00a02375');
  expect(keepTogether('35 570 V Nr. 64')).toBe('35\u00a0570\u00a0V Nr.\u00a064');
  expect(keepTogether('EUR 42,8 miljoen')).toBe('EUR\u00a042,8\u00a0miljoen');
  expect(keepTogether('op 4 november 2021 bij motie 9, noot 12')).toBe(
    'op 4\u00a0november 2021 bij motie\u00a09, noot\u00a012',
  );
  expect(keepTogether('er waren er 12 voor')).toBe('er waren er 12 voor');
});

test('an English reference breaks in the same places', () => {
  expect(keepTogether('21 501-02, no. 2375')).toBe('21\u00a0501-02, no.\u00a02375');
  expect(keepTogether('EUR 42.8 million')).toBe('EUR\u00a042.8\u00a0million');
  expect(keepTogether('on 4 November 2021 under motion 9, footnote 12')).toBe(
    'on 4\u00a0November 2021 under motion\u00a09, footnote\u00a012',
  );
  expect(keepTogether('see motions 7 and 9, 12 May 2021')).toBe(
    'see motions\u00a07 and 9, 12\u00a0May 2021',
  );
  expect(keepTogether('in 2020 may follow; there were 12 for it')).toBe(
    'in 2020 may follow; there were 12 for it',
  );
});

test('a body gives its notes, links, quotes and headings with their lines', () => {
  const body = readBody(
    '## Kop\n\nFeit.[^2] Zie [motie 3](./35373-8.mdx) “zo”.\n\n[^2]: a, b\n',
    10,
  );
  expect(body.headings).toEqual([{ text: 'Kop', depth: 2, anchor: 'kop', line: 10 }]);
  expect(body.calls).toEqual([{ label: '2', line: 12 }]);
  expect(body.definitions).toEqual([{ label: '2', sources: ['a', 'b'], line: 14 }]);
  expect(body.links).toEqual([{ target: './35373-8.mdx', line: 12 }]);
  expect(body.quotes).toEqual([{ text: 'zo', line: 12 }]);
});

test('a note that nothing defines is still seen as called', () => {
  expect(readBody('Feit.[^9]').calls).toEqual([{ label: '9', line: 1 }]);
});

for (const code of [
  'import a from "a"',
  '{1 + 1}',
  '<Bron />',
  'tekst <b>vet</b>',
  'export const a = 1',
]) {
  test(`"${code}" in a body is seen as code`, () => {
    expect(readBody(code).code.length).toBeGreaterThan(0);
  });
}
