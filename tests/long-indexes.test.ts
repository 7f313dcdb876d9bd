import { expect, test } from '@playwright/test';
import { addresses } from '../src/i18n/addresses.ts';
import { groupDossiers, groupSubmitters } from '../src/register/index-groups.ts';
import { fitTogether, groupLetters } from '../src/register/letters.ts';
import { firstLetter, letterOf, newestLetter } from '../src/register/register.ts';
import { groupRemarks } from '../src/register/remarks.ts';
import { listTermUses } from '../src/register/term-use.ts';
import { listPictures } from '../src/publish/pictures/pictures.ts';
import { listFacetValues } from '../src/search/index/facet-values.ts';
import { fixture, fixtureStrings } from './fixture.ts';

const first = firstLetter(fixture);
const newest = newestLetter(fixture);
/** Something many times, each a little different. */
const times = <Item>(number: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: number }, (_, index) => make(index));

test('letters are grouped by year, the newest first, until they fit on one page no more', () => {
  expect(groupLetters(fixture.letters)).toEqual([
    { year: '2019', letters: [newest] },
    { year: '2018', letters: [first] },
  ]);
  expect(fitTogether(fixture.letters)).toBe(true);
  expect(fitTogether(times(101, () => newest))).toBe(false);
});

test('a remark on several letters is on the page of the first one of the register', () => {
  for (const [letter, remarks] of groupRemarks(fixture)) {
    for (const remark of remarks) {
      const concerned = [...remark.places, ...remark.motions].map((each) => each.letter);
      expect(concerned, remark.id).toContain(letter);
      if (concerned.includes(first)) expect(letter, remark.id).toBe(first);
      expect(letterOf(remark)).toBe(letter);
    }
  }
});

test('notes and ways to cite them go on at addresses that follow from their number', () => {
  const at = (number: number) => ({ letter: first, number });
  expect(addresses.note(at(30))).toBe('/noten/#noot-30');
  expect(addresses.note(at(31))).toBe('/noten/2/#noot-31');
  expect(addresses.note({ letter: newest, number: 61 })).toBe('/noten/99110-31/3/#noot-61');
  expect(addresses.noteCitations(at(20))).toBe('/noten/citeren/#noot-20');
  expect(addresses.noteCitations(at(21))).toBe('/noten/citeren/2/#noot-21');
});

test('of terms that are used often the newest motions are named', () => {
  expect(listTermUses(fixture).filter(({ cut }) => cut)).toEqual([]);
  const [motion] = newest.motions;
  if (motion === undefined) throw new Error('The newest letter has no motions.');
  const motions = times(200, (index) => ({
    ...motion,
    date: `2019-01-${String((index % 28) + 1).padStart(2, '0')}`,
  }));
  const terms = fixture.terms.slice(0, 2).map((term) => ({ ...term, motions }));
  const uses = listTermUses({ terms, motions: [...motions, ...motions] });
  expect(uses.map(({ cut }) => cut)).toEqual([true, true]);
  expect(uses[0]?.named.map(({ date }) => date)).toEqual(times(3, () => '2019-01-28'));
});

test('many dossiers are grouped by hundred, many members by the letter that they sort on', () => {
  expect(groupDossiers(fixture.dossiers)).toEqual([]);
  expect(groupSubmitters(fixture.submitters)).toEqual([]);
  const dossiers = times(200, (index) => ({ id: `${30_000 + index}-V`, motions: [], sources: [] }));
  const hundreds = groupDossiers(dossiers).map(({ name, items }) => [name, items.length]);
  expect(hundreds).toEqual([
    ['30000-30099', 100],
    ['30100-30199', 100],
  ]);
  const names = ['Van der Graaf', 'Ünal', '3e Kamer'];
  const members = times(180, (index) => ({
    id: `lid-${index}`,
    name: names[index % 3] ?? '',
    fullName: '',
    party: '',
    motions: [],
  }));
  expect(groupSubmitters(members).map(({ name }) => name)).toEqual(['g', 'u', 'overig']);
});

test('a facet with many values is left to the script', () => {
  const longOf = (register: typeof fixture) =>
    listFacetValues(register, fixtureStrings).flatMap(({ facet, long }) => (long ? facet : []));
  expect(longOf(fixture)).toEqual([]);
  const dossiers = times(41, (index) => ({ id: String(30_000 + index), motions: [], sources: [] }));
  expect(longOf({ ...fixture, dossiers })).toEqual(['dossier']);
});

test('the pictures of a large register separate thousands', () => {
  const [motion] = fixture.motions;
  if (motion === undefined) throw new Error('The invented register has no motions.');
  const motions = times(1200, () => motion);
  const [home] = listPictures({ ...fixture, motions }, fixtureStrings);
  expect(home?.title).toContain(' 1.200 moties ');
  expect(home?.below).toMatch(/^1\.200 /);
});
