import { expect, test } from '@playwright/test';
import { findDatesIn } from './dates.ts';
import { english } from './en.ts';
import { fold } from './words.ts';

const { dates: reader, keysOf } = english;

for (const [one, other] of [
  ['weapon', 'weapons'],
  ['war', 'wars'],
  ['party', 'parties'],
  ['army', 'armies'],
  ['carry', 'carried'],
  ['embargo', 'embargoes'],
  ['breach', 'breaches'],
  ['release', 'releases'],
  ['release', 'releasing'],
  ['released', 'releases'],
  ['stop', 'stopped'],
  ['stop', 'stopping'],
  ['call', 'called'],
  ['free', 'freed'],
  ['agree', 'agreed'],
  ['use', 'used'],
  ['press', 'pressed'],
  ['violate', 'violated'],
  ['violated', 'violations'],
  ['investigate', 'investigation'],
  ['observe', 'observation'],
  ['implement', 'implementation'],
  ['meeting', 'meetings'],
  ['immediate', 'immediately'],
  ['organise', 'organized'],
  ['organisation', 'organizations'],
  ['emphasise', 'emphasized'],
  ['honour', 'honored'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['travelled', 'traveled'],
  ["government's", 'governments'],
  ['president', 'presidents'],
] as const) {
  test(`${one} and ${other} are forms of one word`, () => {
    const keys = new Set(keysOf(fold(one)));
    expect(keysOf(fold(other)).some((key) => keys.has(key))).toBe(true);
  });
}

for (const [one, other] of [
  ['Lee', 'Le'],
  ['us', 'use'],
  ['state', 'station'],
  ['bring', 'br'],
  ['miss', 'mission'],
  ['reg', 'region'],
  ['status', 'stature'],
  ['press', 'president'],
  ['party', 'part'],
  ['Turkey', 'Turk'],
  ['military', 'militia'],
  ['Armenia', 'army'],
  ['12', '1'],
] as const) {
  test(`${one} and ${other} are different words`, () => {
    const keys = new Set(keysOf(fold(one)));
    expect(keysOf(fold(other)).some((key) => keys.has(key))).toBe(false);
  });
}

for (const [text, dates] of [
  ['June 17, 2021', ['2021-06-17']],
  ['June 17 2021', ['2021-06-17']],
  ['17 June 2021', ['2021-06-17']],
  ['the 17th of June, 2021', ['2021-06-17']],
  ['June 17th', ['06-17']],
  ['17 June', ['06-17']],
  ['on 12 Nov. 2020.', ['2020-11-12']],
  ['Sept. 28, 2020', ['2020-09-28']],
  ['17/6/2021', ['2021-06-17']],
  ['6/7/2021', ['2021-07-06']],
  ['6/17/2021', ['2021-06-17']],
  ['2021-06-17', ['2021-06-17']],
  ['21 and 22 October 2021', ['2021-10-21', '2021-10-22']],
  ['21–22 October 2021', ['2021-10-21', '2021-10-22']],
  ['October 21-22, 2021', ['2021-10-21', '2021-10-22']],
  ['October 6 and 9', ['10-06', '10-09']],
  ['in June 2021', ['2021-06']],
  ["June '21", ['2021-06']],
  ['since 1992', ['1992']],
  ['12 november 2020', ['2020-11-12']],
  ['6 oktober 2020', ['2020-10-06']],
  ['30 February 2020', []],
  ['February 30, 2020', []],
  ['21501-20-2020', []],
  ['2021Z19031', []],
  ['may', []],
] as const) {
  test(`"${text}" names ${dates.join(' and ') || 'no date'}`, () => {
    expect(findDatesIn(text, reader).map(({ date }) => date)).toEqual(dates);
  });
}
