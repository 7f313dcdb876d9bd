import { expect, test } from '@playwright/test';
import { fixture } from './fixture.ts';
import { createEdition } from '../src/i18n/edition.ts';
import type { Motion } from '../src/register/register.ts';
import { formatFeed } from '../src/publish/feed.ts';

const edition = createEdition('nl', fixture, '/', new URL('https://example.org'), ['nl']);

/** The years in the titles of the entries of a feed of motions, in its order. */
function listYears(motions: readonly Motion[]): number[] {
  const feed = { page: '/moties/', title: 'Moties', subtitle: '', motions };
  const titles = formatFeed(feed, '2021-11-04', edition).matchAll(/<title>motie (\d+) \(/g);
  return Array.from(titles, ([, year]) => Number(year));
}

/** A motion for each year, with no other difference between them. */
function makeMotions(years: readonly number[]): Motion[] {
  const [motion] = fixture.motions;
  if (motion === undefined) throw new Error('The fixture has no motion.');
  return years.map((year) => ({ ...motion, date: `${year}-01-01`, shortTitle: `motie ${year}` }));
}

test('a feed holds the latest fifty motions, in the order of the page', () => {
  const years = Array.from({ length: 60 }, (_, place) => 1960 + ((place * 7) % 60));
  expect(listYears(makeMotions(years))).toEqual(years.filter((year) => year >= 1970));
});

test('a motion that was corrected is among the latest', () => {
  const motions = makeMotions(Array.from({ length: 60 }, (_, place) => 2019 - place));
  const old = motions.map((motion) =>
    motion.date.startsWith('1960') ? { ...motion, updated: '2099-01-01' } : motion,
  );
  expect(listYears(old).at(-1)).toBe(1960);
  expect(listYears(old)).toHaveLength(50);
});

test('a feed of fewer motions holds them all', () => {
  expect(listYears(makeMotions([2019, 2021, 2020]))).toEqual([2019, 2021, 2020]);
});
