import { expect, test } from '@playwright/test';
import { readHeading, startsHeading } from './motion-heading.ts';
import { readTitle } from './motion-title.ts';

test('a heading gives the number in the letter, the title, the kamerstuk and the date', () => {
  expect(
    readHeading('3. Motie van het lid Bos over een brug (21501-02-2370), 17 juni 2021'),
  ).toEqual({
    order: 3,
    kamerstuk: '21501-02-2370',
    title: 'Motie van het lid Bos over een brug',
    date: '2021-06-17',
  });
});

for (const [heading, kamerstuk, date] of [
  ['1. Motie van het lid Bos over A (35 570 V, nr. 31), 1 mei 2021', '35570-V-31', '2021-05-01'],
  ['1) Motie van het lid Bos over A (Kamerstuk 35 373, nr. 8)', '35373-8', null],
  ['1. Motie van het lid Bos over A (B) (35373-8) d.d. 1 mei 2021.', '35373-8', '2021-05-01'],
  ['1. Motie van het lid Bos over A (35373-8):', '35373-8', null],
] as const) {
  test(`"${heading}" is read as ${kamerstuk}, ${date ?? 'without a date'}`, () => {
    expect(readHeading(heading)).toMatchObject({ kamerstuk, date });
  });
}

test('a heading may be without a number', () => {
  const heading = readHeading('Motie van het lid Bos over A (35373-8), 1 mei 2021');
  expect(heading?.order).toBeNull();
});

for (const text of [
  'Motie van het lid Bos (35373-8) vroeg om een brug.',
  'In de motie van het lid Bos over A (35373-8), 1 mei 2021',
  '1. Motie van het lid Bos over een brug',
  '1. Brief van het lid Bos over A (35373-8), 1 mei 2021',
  '1. Motie van het lid Bos over A (35373-8), mei 2021',
]) {
  test(`"${text}" is not a whole heading`, () => {
    expect(readHeading(text)).toBeNull();
  });
}

test('the first line of a heading that goes on is known by its number', () => {
  expect(startsHeading('12. Gewijzigde motie van de leden Bos')).toBe(true);
  expect(startsHeading('Motie van de leden Bos')).toBe(false);
  expect(startsHeading('12. Het kabinet gaf gehoor aan de motie van het lid Bos')).toBe(false);
});

for (const [title, submitters] of [
  ['Motie van het lid Bos over A', ['Bos']],
  ['Motie van het lid Bos een onderzoek naar Bakoe', ['Bos']],
  ['Motie van leden Van der Graaf en De Wit over A', ['Van der Graaf', 'De Wit']],
  ['Motie van de leden Bos, Jasper van Dijk en ’t Hart over A', ['Bos', 'Jasper van Dijk']],
  ['Motie van de leden Azarkan/El Yassini over A', ['Azarkan', 'El Yassini']],
  ['Motie van de leden Kröger, De Groot, en Van ’t Wout over A', ['Kröger', 'De Groot']],
  ['Motie van de commissie over A', []],
] as const) {
  test(`the title "${title}" names ${submitters.join(' and ') || 'nobody'}`, () => {
    expect(readTitle(title).submitters.slice(0, 2)).toEqual(submitters);
  });
}

for (const [title, amended, cumSuis] of [
  ['Motie van het lid Bos over A c.s. en B', false, false],
  ['Motie van het lid Bos c.s. over A', false, true],
  ['Gewijzigde motie van de leden Bos en De Wit c.s. over A', true, true],
  ['Nader gewijzigde motie van het lid Bos over A', true, false],
  ['Motie van het lid Bos over de gewijzigde motie van het lid De Wit', false, false],
] as const) {
  test(`"${title}" is ${amended ? '' : 'not '}amended, and ${cumSuis ? 'of more' : 'of nobody else'}`, () => {
    expect(readTitle(title)).toMatchObject({ amended, cumSuis });
  });
}
