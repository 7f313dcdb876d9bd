import { expect, test } from '@playwright/test';
import { readArchive } from '../scripts/content.ts';
import { drawTimeline, measureAnswer } from '../src/model/timeline.ts';
import { countDays } from '../src/model/period.ts';

const archive = readArchive('.');
const { lanes, quarters, events, letter } = drawTimeline(archive);
const days = lanes.flatMap(({ marks }) => marks);

test('every motion has a lane, the oldest first, with every action once', () => {
  expect(lanes.map(({ motion }) => motion)).toEqual(archive.motions.toReversed());
  for (const { motion, marks, undated } of lanes) {
    const numbers = [...marks, ...undated].map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(motion.actions.map((_, index) => index + 1));
    expect(marks.filter(({ action }) => action.date === null)).toEqual([]);
    expect(undated.filter(({ action }) => action.date !== null)).toEqual([]);
  }
});

test('a later day stands further on, and none falls outside the line', () => {
  const places = [
    ...days.map(({ at, action }) => ({ at, date: action.date ?? '' })),
    ...lanes.map(({ at, motion }) => ({ at, date: motion.date })),
    ...events.map(({ at, event }) => ({ at, date: event.date })),
    ...quarters,
    { at: letter.at, date: archive.letter.date },
  ].toSorted((a, b) => a.at - b.at);
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

test('no mark covers another of its lane, nor the motion, nor its status', () => {
  for (const { motion, marks, levels } of lanes) {
    const dates = marks.map(({ action, level }) => ({ date: action.date ?? '', level }));
    const close = dates.filter(({ date, level }, index) =>
      dates
        .slice(0, index)
        .some((other) => other.level === level && Math.abs(countDays(other.date, date)) < 40),
    );
    expect(close).toEqual([]);
    const onLine = dates.filter(({ level }) => level === 0);
    for (const end of [motion.date, archive.letter.date]) {
      expect(onLine.filter(({ date }) => Math.abs(countDays(end, date)) < 20)).toEqual([]);
    }
    expect(levels).toBe(1 + Math.max(0, ...marks.map(({ level }) => level)));
  }
});

test('the days from a motion to its answer are counted from the date of the motion', () => {
  const answers = archive.motions.map((motion) => measureAnswer(motion, archive.letter.date));
  // Motion 1 has a step before it, 9 several after it, 16 none with a day, 2 none at all.
  expect([0, 8, 15, 1].map((index) => answers[index])).toEqual([
    { toFirstAction: 9, toLetter: 23 },
    { toFirstAction: 7, toLetter: 357 },
    { toFirstAction: null, toLetter: 394 },
    { toFirstAction: null, toLetter: 135 },
  ]);
});
