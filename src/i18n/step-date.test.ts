import { expect, test } from '@playwright/test';
import {
  formatMeetingDate,
  formatStepDate,
  type DatedMeeting,
  type DatedStep,
} from './step-date.ts';
import { createStrings } from './nl/strings.ts';

const t = createStrings({
  name: 'Moties',
  shortName: 'Moties',
  topic: 'water',
  subject: 'water',
  fileName: 'moties',
  letters: [],
  example: '',
});

/** A step of motion 1, with what a case gives it. */
function step(given: Partial<DatedStep>): DatedStep {
  const { date = null, settledDate = date } = given;
  const none = { when: null, dateFrom: null, notes: [], see: [], meeting: null };
  return { ...none, motion: { letterOrder: 1 }, ...given, date, settledDate };
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A meeting on two days, which the letter dates sixteen days later at motion 7. */
const disputed = step({
  date: '2020-12-19',
  settledDate: '2020-12-03/2020-12-04',
  notes: [{ number: 11 }],
  motion: { letterOrder: 7 },
});
const meeting: DatedMeeting = { date: '2020-12-03/2020-12-04', steps: [disputed] };

for (const [name, given, text] of [
  ['a day', { date: '2020-11-19' }, '19 november 2020'],
  ['a period', { date: '2021-10-21/2021-10-22' }, '21 en 22 oktober 2021'],
  [
    'a day that only a note gives',
    { date: '2020-11-19', dateFrom: { number: 20 } },
    '19 november 2020 (volgens noot 20)',
  ],
  [
    'a day outside that of the meeting',
    { date: '2021-10-01', settledDate: '2021-10-18', notes: [{ number: 3 }, { number: 4 }] },
    '1 oktober 2021 (volgens noot 3: 18 oktober 2021)',
  ],
  [
    'a day outside that of the meeting, without a note',
    { date: '2021-10-01', settledDate: '2021-10-18' },
    '1 oktober 2021 (elders in de brief: 18 oktober 2021)',
  ],
  [
    'the day of a meeting that has another at another motion',
    { date: '2020-12-03/2020-12-04', dateFrom: { number: 21 }, meeting },
    '3 en 4 december 2020 (volgens noot 21; bij motie 7: 19 december 2020)',
  ],
  ['what the letter gives instead of a day', { when: 'eind oktober' }, 'eind oktober'],
  [
    'a pointer to other motions',
    { see: [{ letterOrder: 7 }, { letterOrder: 9 }] },
    'zie motie 7 en 9',
  ],
] as const) {
  test(`a step with ${name} reads "${text}"`, () => {
    expect(plain(formatStepDate(step(given), t))).toBe(text);
  });
}

test('the other date of a meeting is not told twice at the step that has it', () => {
  expect(plain(formatStepDate({ ...disputed, meeting }, t))).toBe(
    '19 december 2020 (volgens noot 11: 3 en 4 december 2020)',
  );
});

test('a meeting has one date, with what the text says elsewhere', () => {
  expect(plain(formatMeetingDate(meeting, t))).toBe(
    '3 en 4 december 2020 (de tekst bij motie 7: 19 december 2020)',
  );
  expect(plain(formatMeetingDate({ date: '2020-11-19', steps: [] }, t))).toBe('19 november 2020');
  expect(formatMeetingDate({ date: null, steps: [] }, t)).toBe('geen datum in de brief');
});
