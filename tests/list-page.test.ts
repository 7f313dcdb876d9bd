import { expect, test } from '@playwright/test';
import { fixture, fixtureStrings } from './fixture.ts';
import { addresses, isPlaceName, listOf } from '../src/i18n/addresses.ts';
import { createStrings } from '../src/i18n/en/strings.ts';
import { describeRegister } from '../src/i18n/about.ts';
import { namePeriodPage } from '../src/i18n/list-page.ts';

const english = createStrings(describeRegister(fixture));
const page = {
  place: { period: '2021-11', part: 2 },
  items: ['a', 'b'],
  total: 7,
  from: 3,
  inside: [],
  parts: [1, 3, 5, 7],
  newer: null,
  older: null,
};

test('the page of a part says in each language which month it is of, and which part', () => {
  const { motionCount } = fixtureStrings;
  expect(
    namePeriodPage(page, (period) => `Moties, ${period}`, motionCount, fixtureStrings),
  ).toEqual({
    heading: 'Moties, november 2021',
    title: 'Moties, november 2021, 3 t/m 4 van 7',
    description: 'Moties, november 2021: 7 moties, de nieuwste eerst. Op deze bladzijde 3 t/m 4.',
  });
  expect(
    namePeriodPage(page, (period) => `Motions, ${period}`, english.motionCount, english),
  ).toEqual({
    heading: 'Motions, November 2021',
    title: 'Motions, November 2021, 3 to 4 of 7',
    description: 'Motions, November 2021: 7 motions, the newest first. On this page 3 to 4.',
  });
});

test('a page that leads to months says so, and one without a part gives no numbers in its title', () => {
  const year = { ...page, place: { period: '2021', part: 1 }, items: [], from: 1, parts: [1] };
  const name = (period: string): string => `Moties, ${period}`;
  expect(namePeriodPage(year, name, fixtureStrings.motionCount, fixtureStrings)).toEqual({
    heading: 'Moties, 2021',
    title: 'Moties, 2021',
    description: 'Moties, 2021: 7 moties, verdeeld over de maanden van dat jaar.',
  });
});

test('the pages of a list are under its own address, and lead back to it', () => {
  const list = addresses.status('uitgevoerd');
  const places = [
    [{ period: '2021', part: 1 }, '/status/uitgevoerd/2021/'],
    [{ period: '2021-11', part: 1 }, '/status/uitgevoerd/2021-11/'],
    [{ period: '2021-11', part: 12 }, '/status/uitgevoerd/2021-11/12/'],
    [{ period: null, part: 1 }, '/status/uitgevoerd/zonder-datum/'],
    [{ period: null, part: 2 }, '/status/uitgevoerd/zonder-datum/2/'],
  ] as const;
  for (const [place, address] of places) {
    expect(addresses.place(list, place)).toBe(address);
    expect(listOf(address)).toBe(list);
  }
  for (const other of ['/', list, '/dossiers/35570-V/', '/bronnen/2020d43526/']) {
    expect(listOf(other)).toBe(other);
  }
});

test('a year, a month and what has no date are names of pages, an id that resembles them is not', () => {
  expect(['2021', '2021-11', 'zonder-datum'].filter(isPlaceName)).toHaveLength(3);
  expect(['2021z12345', '2021-11-30', 'rbz-2021-11', '35373', 'datum'].filter(isPlaceName)).toEqual(
    [],
  );
});
