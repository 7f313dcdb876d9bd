import { expect, test } from '@playwright/test';
import { normaliseQuery } from './normalise.ts';

for (const [typed, meant] of [
  ['wapen\u200bembargo', 'wapenembargo'],
  ['krijgs\u00adgevangenen', 'krijgsgevangenen'],
  ['Ｅｐｐｉｎｋ', 'Eppink'],
  ['  twee\u00a0 woorden ', 'twee woorden'],
  ['oorlogsmisdaden.12', 'oorlogsmisdaden.'],
  ['oorlogsmisdaden.¹²', 'oorlogsmisdaden.'],
  ['conflict³', 'conflict'],
  ['nr.1736', 'nr. 1736'],
  ['motie9', 'motie 9'],
  ['12november2020', '12 november 2020'],
  ['november2020', 'november 2020'],
  ['june2021', 'june 2021'],
  ['motion9', 'motion 9'],
  ['20201112', '2020-11-12'],
  ['12112020', '12-11-2020'],
  ['12 november 2020', '12 november 2020'],
  ['21501-20-1736', '21501-20-1736'],
  ['35570-V-31', '35570-V-31'],
  ['JA21', 'JA21'],
  ['2021Z19031', '2021Z19031'],
  ['T/14102021/DEU-1', 'T/14102021/DEU-1'],
  ['https://example.org/a1/20201112', 'https://example.org/a1/20201112'],
] as const) {
  test(`"${typed}" is read as "${meant}"`, () => {
    expect(normaliseQuery(typed)).toBe(meant);
  });
}
