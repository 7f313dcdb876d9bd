import { expect, test } from '@playwright/test';
import { readSource } from './source.ts';
import { splitSources } from './split-sources.ts';

const read = (text: string) => readSource(text, '2021-11-04');

test('a source gives its kind, title, date, reference and address', () => {
  expect(
    read('Kamerbrief over A, 16 juni 2021 (21 501-02, Nr. 2375) <https://a.example/b>'),
  ).toEqual({
    kind: 'kamerbrief',
    title: 'Kamerbrief over A',
    language: 'nl',
    date: '2021-06-16',
    dateFrom: 'note',
    reference: '21 501-02, Nr. 2375',
    url: 'https://a.example/b',
  });
});

test('a title alone is a source without date, reference and address', () => {
  expect(read('Overzicht van alles')).toEqual({
    kind: null,
    title: 'Overzicht van alles',
    language: 'nl',
    date: null,
    reference: null,
    url: null,
  });
});

for (const [text, url] of [
  ['Verslag (<https://a.example/b>)', 'https://a.example/b'],
  ['Verslag ( <https://a.example/b> )', 'https://a.example/b'],
  ['Verslag, https://a.example/b.', 'https://a.example/b'],
  ['Verslag https://a.example/b_(c', 'https://a.example/b_(c'],
  ['Verslag', null],
] as const) {
  test(`the address in "${text}" is ${url ?? 'none'}`, () => {
    expect(read(text)).toMatchObject({ title: 'Verslag', url });
  });
}

for (const [text, title, reference] of [
  ['Verslag, (21 501-02 Nr. 2244) <https://a.example>', 'Verslag', '21 501-02 Nr. 2244'],
  ['Brief over A (35570-V-22)', 'Brief over A', '35570-V-22'],
  ['Brief over A (2021Z19031)', 'Brief over A', '2021Z19031'],
  ['Vragen van het lid Bos (SP) over A', 'Vragen van het lid Bos (SP) over A', null],
  ['Vragen van het lid Bos (SP)', 'Vragen van het lid Bos (SP)', null],
  ['Report on A, doc. 12.pdf (a.example)', 'Report on A', 'doc. 12.pdf (a.example)'],
] as const) {
  test(`the reference in "${text}" is ${reference ?? 'none'}`, () => {
    expect(read(text)).toMatchObject({ title, reference });
  });
}

for (const [text, title, date, dateFrom] of [
  ['Brief, 1 mei 2020 <https://a.example/2020/05/02/b>', 'Brief', '2020-05-01', 'note'],
  ['Brief, 1 mei', 'Brief', '2021-05-01', 'note'],
  ['Brief, 1 december', 'Brief', '2020-12-01', 'note'],
  [
    'Verslag van 1 mei <https://a.example/2020/05/02/b>',
    'Verslag van 1 mei',
    '2020-05-02',
    'address',
  ],
  ['Verslag van 1 mei 2020', 'Verslag van 1 mei 2020', null, undefined],
  ['Verklaring 1 mei', 'Verklaring 1 mei', '2021-05-01', 'note'],
  ['Brief van 30 februari 2020', 'Brief van 30 februari 2020', null, undefined],
  ['Brief <https://a.example/2020/13/02/b>', 'Brief', null, undefined],
] as const) {
  test(`the date of "${text}" is ${date ?? 'not known'}`, () => {
    const { title: ownTitle, date: ownDate, dateFrom: ownFrom } = read(text);
    expect([ownTitle, ownDate, ownFrom]).toEqual([title, date, dateFrom]);
  });
}

for (const [title, kind] of [
  ['Kamerbrief over verslag van de Raad', 'kamerbrief'],
  ['Verslag van schriftelijk overleg', 'verslag'],
  ['Beantwoording Kamervragen over een rapport', 'beantwoording'],
  ['EU Verklaring 28 mei', 'verklaring'],
  ['Rapport, Board: A', 'rapport'],
  ['Agenda', null],
] as const) {
  test(`"${title}" is ${kind ?? 'of a kind that it does not tell'}`, () => {
    expect(read(title).kind).toBe(kind);
  });
}

test('a title with more small English words than Dutch ones is English', () => {
  expect(read('Rapport: Consequences of the war for the north and the south').language).toBe('en');
  expect(read('Rapport over de brug The Bridge').language).toBe('nl');
});

for (const [name, texts, sources] of [
  ['in one block', ['A <https://a.example>; B <https://b.example>'], 2],
  ['in two blocks', ['A <https://a.example>', 'B <https://b.example>'], 2],
  ['with its address in the next block', ['A', '(<https://a.example>)', 'B'], 2],
  ['without addresses', ['A', 'B'], 2],
  ['empty', [], 0],
] as const) {
  test(`a note ${name} has ${sources} sources`, () => {
    expect(splitSources(texts)).toHaveLength(sources);
  });
}
