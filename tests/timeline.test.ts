import { expect, test } from '@playwright/test';
import { firstLetter, newestLetter } from '../src/register/register.ts';
import { drawTimeline } from '../src/register/timeline.ts';
import { fixture } from './fixture.ts';

const first = firstLetter(fixture);
const { lanes, quarters, events, letter } = drawTimeline(first);

test('every motion has a row, the oldest first, with every step once', () => {
  expect(lanes.map(({ motion }) => motion)).toEqual(first.motions.toReversed());
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
    { at: letter.at, date: first.date },
  ].toSorted((a, b) => a.at - b.at || a.date.localeCompare(b.date));
  expect(places.map(({ date }) => date)).toEqual(places.map(({ date }) => date).toSorted());
  expect(places[0]?.at).toBeGreaterThanOrEqual(0);
  expect(places.at(-1)?.at).toBeLessThanOrEqual(100);
});

test('the line is marked at each quarter', () => {
  expect(quarters.map(({ date }) => date)).toEqual(['2018-04-01', '2018-07-01', '2018-10-01']);
});

test('each letter has a line of its own, with its own motions', () => {
  const second = drawTimeline(newestLetter(fixture));
  expect(second.lanes.map(({ motion }) => motion.kamerstuk)).toEqual(['99250-X-40', '99110-29']);
  expect(second.quarters[0]?.date).toBe('2019-01-01');
});

const marksOf = (kamerstuk: string) =>
  lanes.find(({ motion }) => motion.kamerstuk === kamerstuk)?.marks ?? [];

test('marks too close together stand in a row, from the day of the first', () => {
  // On 15 and on 18 October 2018; then one in December.
  expect(marksOf('99110-12').map(({ before }) => before)).toEqual([0, 1, 0]);
  const [one, other] = marksOf('99110-12').map(({ at }) => at);
  expect(other).toBe(one);
  // Months apart, each has a place of its own.
  expect(marksOf('99250-X-27').map(({ before }) => before)).toEqual([0, 0]);
});

test('a step whose date the letter disputes stands at the date of its meeting', () => {
  const [mark] = marksOf('99110-12');
  expect([mark?.step.date, mark?.step.settledDate]).toEqual(['2018-10-05', '2018-10-15']);
});
