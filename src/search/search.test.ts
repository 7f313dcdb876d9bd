import { expect, test } from '@playwright/test';
import { planSearch } from './plan.ts';
import { readState, toFilters, writeState } from './state.ts';

for (const [query, plan] of [
  ['', [null]],
  ['wapens', ['wapens']],
  ['21 501-20, nr. 1736', ['"kst21501d20n1736"']],
  ['35570-v-31', ['"kst35570dvn31"']],
  ['35373-23', ['"kst35373n23"', '"dossier35373d23"']],
  ['21501-20', ['"kst21501n20"', '"dossier21501d20"']],
  ['21501-2', ['"kst21501n2"', '"dossier21501d02"']],
  ['35570-V', ['"dossier35570dv"']],
  ['35 373', ['"dossier35373"']],
  ['1736', ['"nummer1736"', '1736']],
  ['nr. 1736', ['"nummer1736"', 'nr. 1736']],
] as const) {
  test(`"${query}" is searched as ${JSON.stringify(plan)}`, () => {
    expect(planSearch(query)).toEqual(plan);
  });
}

test('the address keeps the whole state', () => {
  const address = '?q=wapens+turkije&status=uitgevoerd&jaar=2020&jaar=2021';
  expect(writeState(readState(address))).toBe(address);
  expect(writeState(readState(''))).toBe('');
});

test('filters join the values of a facet with or, and leave out the one that is counted', () => {
  const state = readState('?jaar=2020&jaar=2021&status=vervallen');
  expect(toFilters(state)).toEqual({
    status: { any: ['vervallen'] },
    jaar: { any: ['2020', '2021'] },
  });
  expect(toFilters(state, 'jaar')).toEqual({ status: { any: ['vervallen'] } });
});
