import { expect, test } from '@playwright/test';
import { readRegisters } from '../integration/read-register.ts';
import { createMotionTables, listDataFiles, SET_NAMES } from '../src/publish/data-files.ts';
import {
  countRows,
  createMotionRows,
  exportMotionFile,
  exportSets,
} from '../src/publish/exports/rows.ts';
import { sets } from '../src/publish/exports/sets.ts';
import { fixture, fixtureStrings } from './fixture.ts';

/** The data of a register in two languages, and those of one in its own language alone. */

const SITE = new URL('https://example.org/');
const { registers } = readRegisters('.');
const { en = registers.nl } = registers;
const exportAll = (own: typeof registers) => exportSets(own, SITE, createMotionRows(own, SITE));
const rows = exportAll(registers);
/** What the rows would be if the register were in English alone. */
const english = exportAll({ nl: en });

/** The values of a row by their paths: "status.ground", "actions.0.en.text". */
function listValues(
  value: unknown,
  path: readonly string[] = [],
): [path: string, value: unknown][] {
  const isTexts = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  if (typeof value !== 'object' || value === null || isTexts) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, own]) => listValues(own, [...path, key]));
}

const UNDER_EN = /(?<=^|\.)en\./;

for (const name of SET_NAMES) {
  test(`all that ${name} says otherwise in English is under "en"`, () => {
    for (const [place, row] of rows[name].entries()) {
      const same = (own: object) => 'id' in row && 'id' in own && own.id === row.id;
      const other = english[name].find(same) ?? english[name][place];
      // A word that only Dutch readers meet.
      if ('en' in row && row.en === null) continue;
      const expected = listValues(row).filter(([path]) => path !== 'en');
      const words = new Map(expected.filter(([path]) => UNDER_EN.test(path)));
      const said = new Map([
        ...expected.filter(([path]) => !words.has(path)),
        ...Array.from(words, ([path, text]) => [path.replace(UNDER_EN, ''), text] as const),
      ]);
      // A term belongs to the motions that use the word.
      if (name === 'begrippen') said.delete('motions');
      expect(Object.fromEntries(listValues(other))).toMatchObject(Object.fromEntries(said));
    }
  });
}

test('every row with words has them in English, but for terms that English does not need', () => {
  const without = SET_NAMES.filter((name) => 'en' in sets[name].shape).flatMap((name) =>
    rows[name].flatMap((row) => ('en' in row && row.en ? [] : [name])),
  );
  expect(new Set(without)).toEqual(new Set(['begrippen']));
  expect(SET_NAMES.filter((name) => !('en' in sets[name].shape))).toEqual(['noten', 'indieners']);
});

test('the rows of a set are counted without making them', () => {
  const counts = SET_NAMES.map((name) => [name, rows[name].length]);
  expect(countRows(registers.nl)).toEqual(Object.fromEntries(counts));
});

test('a register in one language has no "en": not in rows, columns or schemas', () => {
  const alone = { nl: fixture };
  const rowOf = createMotionRows(alone, SITE);
  const files = [
    ...Array.from(listDataFiles(alone, SITE, fixtureStrings.data, rowOf).values(), (write) =>
      write(),
    ),
    ...fixture.motions.map((motion) =>
      JSON.stringify(exportMotionFile(motion, alone, SITE, rowOf)),
    ),
    createMotionTables(alone, rowOf, '')(fixture.motions),
  ];
  for (const file of files) expect(file).not.toMatch(/"en":|\ben\.\w/);
});
