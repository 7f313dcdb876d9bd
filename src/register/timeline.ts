import type { DatedEvent, Letter, Motion, Step } from './register.ts';
import { countDays, endOf, startOf } from './period.ts';

/**
 * Where everything stands on a line of days that begins with the month of the first motion and ends
 * with that of the last step. A place is a percentage of its length, with two decimals.
 */
export interface Timeline {
  /** The first days of the quarters, "2020-10-01". */
  readonly quarters: readonly (Place & { readonly date: string })[];
  readonly events: readonly (Place & { readonly width: number; readonly event: DatedEvent })[];
  readonly letter: Place;
  /** One for each of its motions, in their order. */
  readonly lanes: readonly Lane[];
}

export interface Place {
  readonly at: number;
}

/** What was done for one motion. */
export interface Lane extends Place {
  readonly motion: Motion;
  readonly marks: readonly Mark[];
  /** The steps of which the letter gives no day. */
  readonly undated: readonly Step[];
}

/** A step with a day, where it is settled; a period stands at its first day. */
export interface Mark extends Place {
  readonly step: Step;
  /** How many marks come before it at the same place: those too close together form a row. */
  readonly before: number;
}

/** The days that a mark takes where the line is shortest, on a narrow screen. */
const MARK_DAYS = 22;

type Scale = (date: string) => number;

/**
 * Puts a letter, its motions and what was done for them on a line of days.
 *
 * @param motions those that have a lane, the oldest first: all, or a part of them. The line is as long
 *   for a part as for all.
 */
export function drawTimeline(
  letter: Letter,
  motions: readonly Motion[] = letter.motions.toReversed(),
): Timeline {
  const { from, to } = findRange(letter, letter.motions);
  const length = countDays(from, to);
  const placeOf: Scale = (date) => round((100 * countDays(from, date)) / length);
  return {
    quarters: listQuarters(from, to).map((date) => ({ date, at: placeOf(date) })),
    events: letter.events.map((event) => ({
      event,
      at: placeOf(event.date),
      width: round((100 * countDays(event.date, endOf(event.date))) / length),
    })),
    letter: { at: placeOf(letter.date) },
    lanes: motions.map((motion) => drawLane(motion, placeOf)),
  };
}

function drawLane(motion: Motion, placeOf: Scale): Lane {
  const marks: Mark[] = [];
  let first = '';
  for (const step of motion.steps) {
    const date = step.settledDate;
    if (date === null) continue;
    const previous = marks.at(-1);
    const room = previous === undefined ? 0 : MARK_DAYS * (previous.before + 1);
    const joins = previous !== undefined && countDays(first, date) < room;
    if (!joins) first = date;
    marks.push({ step, at: placeOf(first), before: joins ? previous.before + 1 : 0 });
  }
  return {
    motion,
    at: placeOf(motion.date),
    marks,
    undated: motion.steps.filter(({ date }) => date === null),
  };
}

/** From the first day of the first month to the first day after the last. */
function findRange(letter: Letter, motions: readonly Motion[]): { from: string; to: string } {
  const dates = [
    letter.date,
    ...letter.events.flatMap(({ date }) => [startOf(date), endOf(date)]),
    ...motions.flatMap(({ date, steps }) => [
      date,
      ...steps.flatMap(({ settledDate }) => (settledDate === null ? [] : endOf(settledDate))),
    ]),
  ].sort();
  const [first = letter.date] = dates;
  return { from: `${first.slice(0, 7)}-01`, to: monthAfter(dates.at(-1) ?? letter.date) };
}

function listQuarters(from: string, to: string): string[] {
  const quarters: string[] = [];
  for (let date = from; date < to; date = monthAfter(date)) {
    if (/-(?:01|04|07|10)-01$/.test(date)) quarters.push(date);
  }
  return quarters;
}

/** The first day of the next month. */
function monthAfter(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

const round = (number: number): number => Math.round(number * 100) / 100;
