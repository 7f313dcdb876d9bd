import { expect, test } from '@playwright/test';
import { countEvidence, kindOf, type Documented } from './evidence.ts';

const step = (given: Partial<Documented>): Documented => ({
  date: null,
  planned: false,
  notes: [],
  see: [],
  ...given,
});

const dated = step({ date: '2020-11-19' });
const sourced = step({ notes: [12] });
const both = step({ date: '2020-11-19', notes: [12, 13] });
const none = step({});

test('the evidence of a motion counts its steps, with a day, with a note, with both', () => {
  expect(countEvidence([dated, sourced, both, both, none])).toEqual({
    steps: 5,
    dated: 3,
    sourced: 3,
    both: 2,
  });
  expect(countEvidence([])).toEqual({ steps: 0, dated: 0, sourced: 0, both: 0 });
});

for (const [kind, own] of [
  ['both', both],
  ['one', dated],
  ['one', sourced],
  ['none', none],
  ['planned', { ...both, planned: true }],
  ['pointer', { ...both, see: ['21501-02-2234'] }],
  ['pointer', { ...none, planned: true, see: ['21501-02-2234'] }],
] as const) {
  test(`a step with ${JSON.stringify(own)} is ${kind}`, () => {
    expect(kindOf(own)).toBe(kind);
  });
}
