import type { createFormats } from '../formats.ts';
import type { createPaging as createDutch } from '../nl/paging.ts';

/** What the pages of a long list say of themselves, in English. */
export function createPaging({
  formatMonth,
}: ReturnType<typeof createFormats>): ReturnType<typeof createDutch> {
  const namePeriod = (period: string | null): string => {
    if (period === null) return 'without a date';
    return period.length === 4 ? period : formatMonth(period);
  };
  return {
    namePeriod,
    title: (list, period) => `${list}, ${namePeriod(period)}`,
    place: ({ period, part }) => `${namePeriod(period)}${part === 1 ? '' : `, part ${part}`}`,
    range: (from, to) => `${from} to ${to}`,
    rangeOf: (from, to, total) => `${from} to ${to} of ${total}`,
    newest: (shown, total) => `The newest ${shown} of ${total}:`,
    years: 'All of them, by year',
    months: 'By month',
    parts: 'Parts of this month',
    label: 'Browse the list',
    description: (name, count, from, to) =>
      `${name}: ${count}, the newest first. On this page ${from} to ${to}.`,
    yearDescription: (name, count) => `${name}: ${count}, divided over the months of that year.`,
  };
}
