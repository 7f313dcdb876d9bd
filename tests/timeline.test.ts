import { expect, test } from '@playwright/test';
import { readRegister } from '../integration/read-register.ts';
import { newestLetter } from '../src/register/register.ts';
import { drawTimeline } from '../src/register/timeline.ts';

const register = readRegister('.');
const { lanes, quarters, events, letter } = drawTimeline(newestLetter(register));

test('every motion has a row, the oldest first, with every step once', () => {
  expect(lanes.map(({ motion }) => motion)).toEqual(register.motions.toReversed());
  for (const { motion, marks, undated } of lanes) {
    const steps = [...marks.map(({ step }) => step), ...undated];
    expect(steps.map(({ number }) => number).sort()).toEqual(
      motion.steps.map(({ number }) => number).sort(),
    );
    expect(marks.filter(({ step }) => step.date === null)).toEqual([]);
    expect(undated.filter(({ date }) => date !== null)).toEqual([]);
  }
});

test('a later day stands further on, and none falls outside the line', () => {
  const places = [
    ...lanes.flatMap(({ marks }) =>
      marks
        .filter(({ before }) => before === 0)
        .map(({ at, step }) => ({ at, date: step.settledDate ?? '' })),
    ),
    ...lanes.map(({ at, motion }) => ({ at, date: motion.date })),
    ...events.map(({ at, event }) => ({ at, date: event.date })),
    ...quarters,
    { at: letter.at, date: newestLetter(register).date },
  ].toSorted((a, b) => a.at - b.at || a.date.localeCompare(b.date));
  expect(places.map(({ date }) => date)).toEqual(places.map(({ date }) => date).toSorted());
  expect(places[0]?.at).toBeGreaterThanOrEqual(0);
  expect(places.at(-1)?.at).toBeLessThanOrEqual(100);
});

test('the line is marked at each quarter', () => {
  expect(quarters.map(({ date }) => date)).toEqual([
    '2020-10-01',
    '2021-01-01',
    '2021-04-01',
    '2021-07-01',
    '2021-10-01',
  ]);
});

test('marks too close together stand in a row, from the day of the first', () => {
  const marksOf = (kamerstuk: string) =>
    lanes.find(({ motion }) => motion.kamerstuk === kamerstuk)?.marks ?? [];
  // Two steps on 19 November and one on 7 December 2020; then one each in July and October 2021.
  expect(marksOf('21501-02-2234').map(({ before }) => before)).toEqual([0, 1, 2, 0, 0]);
  const [first, second, third] = marksOf('21501-02-2234').map(({ at }) => at);
  expect([second, third]).toEqual([first, first]);
  // Two months apart, each has a place of its own.
  expect(marksOf('21501-02-2218').map(({ before }) => before)).toEqual([0, 0]);
});

test('a step whose date the letter disputes stands at the date of its meeting', () => {
  const [mark] = lanes.find(({ motion }) => motion.kamerstuk === '21501-20-1736')?.marks ?? [];
  expect([mark?.step.date, mark?.step.settledDate]).toEqual(['2021-10-01', '2021-10-18']);
});
