import type { createFormats } from '../formats.ts';
import type { createPaging as createDutch } from '../nl/paging.ts';

/** What the pages of a long list say of themselves, in English. */
export function createPaging({
  formatMonth,
  formatNumber,
}: ReturnType<typeof createFormats>): ReturnType<typeof createDutch> {
  const namePeriod = (period: string | null): string => {
    if (period === null) return 'without a date';
    return period.length === 4 ? period : formatMonth(period);
  };
  /** "21 to 40", or one number. */
  const range = (from: number, to: number): string =>
    from === to ? formatNumber(from) : `${formatNumber(from)} to ${formatNumber(to)}`;
  return {
    namePeriod,
    place: ({ period, part }) => `${namePeriod(period)}${part === 1 ? '' : `, part ${part}`}`,
    range,
    rangeOf: (from, to, total) => `${range(from, to)} of ${formatNumber(total)}`,
    newest: (shown, total) => `The newest ${formatNumber(shown)} of ${formatNumber(total)}:`,
    years: 'All of them, by year',
    months: 'By month',
    parts: 'Parts of this month',
    label: 'Browse the list',
    description: (name, count, from, to) =>
      `${name}: ${count}, the newest first. On this page ${range(from, to)}.`,
    yearDescription: (name, count) => `${name}: ${count}, divided over the months of that year.`,
  };
}
