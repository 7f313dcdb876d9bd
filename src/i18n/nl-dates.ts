import { MONTHS } from './dutch-dates.ts';
import { countDays, endOf, startOf } from '../register/period.ts';

/** A non-breaking space: a day and its month, "nr." and its number stay on one line. */
export const NBSP = '\u00a0';

export const monthName = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';

const dayOf = (date: string): string => String(Number(date.slice(8, 10)));

/** "2021-10-12" → "12 oktober 2021"; a period of two days → "21 en 22 oktober 2021". */
export function formatDate(date: string): string {
  const from = startOf(date);
  const to = endOf(date);
  const last = `${dayOf(to)}${NBSP}${monthName(to)} ${to.slice(0, 4)}`;
  if (from === to) return last;
  const link = countDays(from, to) <= 1 ? 'en' : 't/m';
  if (from.slice(0, 7) === to.slice(0, 7)) return [dayOf(from), link, last].join(NBSP);
  return `${dayOf(from)}${NBSP}${monthName(from)} ${from.slice(0, 4)} ${link} ${last}`;
}
