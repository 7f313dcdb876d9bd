import { expect, test } from '@playwright/test';
import { findDates } from './nl-dates.ts';
import { dutch } from './nl.ts';
import { fold } from './words.ts';

const { keysOf } = dutch;

/** Pairs that the stemmer of the search engine keeps apart, or that readers mix up. */
for (const [one, other] of [
  ['wapen', 'wapens'],
  ['oorlog', 'oorlogen'],
  ['territoriaal', 'territoriale'],
  ['brief', 'brieven'],
  ['raad', 'raden'],
  ['zaak', 'zaken'],
  ['motie', 'moties'],
  ['sanctie', 'sancties'],
  ['embargo', "embargo's"],
  ['moratorium', 'moratoria'],
  ['misdaad', 'misdaden'],
  ['schending', 'schendingen'],
  ['verantwoordelijkheid', 'verantwoordelijkheden'],
  ['krijgsgevangene', 'krijgsgevangenen'],
  ['humanitair', 'humanitaire'],
  ['onafhankelijk', 'onafhankelijke'],
  ['Armeens', 'Armeense'],
  ['Nederland', 'Nederlands'],
  ['steunen', 'gesteund'],
  ['steun', 'steunde'],
  ['vragen', 'gevraagd'],
  ['prijs', 'prijzen'],
  ['bilateraal', 'bilaterale'],
  ['president', 'presidenten'],
  ['strategie', 'strategieën'],
] as const) {
  test(`${one} and ${other} are forms of one word`, () => {
    const keys = new Set(keysOf(fold(one)));
    expect(keysOf(fold(other)).some((key) => keys.has(key))).toBe(true);
  });
}

for (const [one, other] of [
  ['wet', 'we'],
  ['kan', 'kant'],
  ['lee', 'le'],
  ['Turkije', 'Turk'],
  ['motie', 'motief'],
  ['raad', 'raam'],
  ['12', '1'],
] as const) {
  test(`${one} and ${other} are different words`, () => {
    const keys = new Set(keysOf(fold(one)));
    expect(keysOf(fold(other)).some((key) => keys.has(key))).toBe(false);
  });
}

for (const [text, dates] of [
  ['op 12 november 2020.', ['2020-11-12']],
  ['12 nov. 2020', ['2020-11-12']],
  ['1 mrt 2021', ['2021-03-01']],
  ['2020-11-12', ['2020-11-12']],
  ['12-11-2020', ['2020-11-12']],
  ['12/11/20', ['2020-11-12']],
  ['21 en 22 oktober 2021', ['2021-10-21', '2021-10-22']],
  ['15 t/m 16 oktober 2020', ['2020-10-15', '2020-10-16']],
  ['in november 2020', ['2020-11']],
  ['12 november', ['11-12']],
  ['sinds 1992', ['1992']],
  ['June 17, 2021', ['2021-06-17']],
  ['in mei 12 moties', []],
  ['30 februari 2020', []],
  ['2020-02-30', []],
  ['21501-20-2020', []],
  ['2021Z19031', []],
  ['mei', []],
] as const) {
  test(`"${text}" names ${dates.join(' and ') || 'no date'}`, () => {
    expect(findDates(text).map(({ date }) => date)).toEqual(dates);
  });
}
