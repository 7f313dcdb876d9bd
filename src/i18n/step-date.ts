import type { Strings } from './edition.ts';

/** What the words for the date of a step depend on. */
export interface DatedStep {
  readonly date: string | null;
  readonly when: string | null;
  /** The note that alone gives the date. */
  readonly dateFrom: { readonly number: number } | null;
  /** Another than `date` where the letter gives the step a date outside that of its meeting. */
  readonly settledDate: string | null;
  readonly notes: readonly { readonly number: number }[];
  readonly see: readonly { readonly letterOrder: number }[];
  readonly motion: { readonly letterOrder: number };
  readonly meeting: DatedMeeting | null;
}

export interface DatedMeeting {
  readonly date: string | null;
  readonly steps: readonly DatedStep[];
}

/**
 * When a step was, in words: "19 november 2020". What disputes the date, or alone gives it, stands
 * behind it: "1 oktober 2021 (volgens noot 3: 18 oktober 2021)".
 */
export function formatStepDate(step: DatedStep, t: Strings): string {
  const { date, when, settledDate, dateFrom, see, meeting } = step;
  if (date === null) return when ?? t.steps.see(see.map(({ letterOrder }) => letterOrder));
  const asides = [
    ...(dateFrom === null ? [] : [t.steps.fromNote(dateFrom.number)]),
    ...(settledDate === null || settledDate === date
      ? []
      : [`${nameOtherPlace(step, t)}: ${t.formatDate(settledDate)}`]),
    ...(meeting === null ? [] : listDisputed(meeting))
      .filter((other) => other.order !== step.motion.letterOrder && other.date !== date)
      .map((other) => `${t.steps.at(other.order)}: ${t.formatDate(other.date)}`),
  ];
  return t.formatDate(date) + (asides.length === 0 ? '' : ` (${asides.join('; ')})`);
}

/** The one date of a meeting, with what the text of the letter says elsewhere behind it. */
export function formatMeetingDate(meeting: DatedMeeting, t: Strings): string {
  if (meeting.date === null) return t.noDate;
  const asides = listDisputed(meeting).map(
    ({ order, date }) => `${t.steps.textAt(order)}: ${t.formatDate(date)}`,
  );
  return t.formatDate(meeting.date) + (asides.length === 0 ? '' : ` (${asides.join('; ')})`);
}

interface NamedStep extends Omit<DatedStep, 'meeting'> {
  readonly meeting: (DatedMeeting & { readonly name: string }) | null;
  readonly actor: string;
}

/** "19 november 2020, Raad Buitenlandse Zaken" */
export const nameStep = (step: NamedStep, t: Strings): string =>
  `${formatStepDate(step, t)}, ${step.meeting?.name ?? step.actor}`;

/** Where in the letter the date of the meeting stands: in the first note of the step, or elsewhere. */
function nameOtherPlace({ notes: [note] }: DatedStep, t: Strings): string {
  return note === undefined ? t.steps.elsewhere : t.steps.fromNote(note.number);
}

/** The dates outside its own that the letter gives a meeting, each with its motion, once. */
function listDisputed({ steps }: DatedMeeting): { order: number; date: string }[] {
  const found = steps.flatMap(({ date, settledDate, motion: { letterOrder: order } }) =>
    date === null || date === settledDate ? [] : [{ order, date }],
  );
  return [...new Map(found.map((item) => [`${item.order} ${item.date}`, item])).values()];
}
