import type { Place } from '../../register/paging.ts';
import type { createFormats } from '../formats.ts';

/** What the pages of a long list say of themselves, in Dutch. */
export function createPaging({ formatMonth, formatNumber }: ReturnType<typeof createFormats>) {
  const namePeriod = (period: string | null): string => {
    if (period === null) return 'zonder datum';
    return period.length === 4 ? period : formatMonth(period);
  };
  /** "21 t/m 40", or one number. */
  const range = (from: number, to: number): string =>
    from === to ? formatNumber(from) : `${formatNumber(from)} t/m ${formatNumber(to)}`;
  return {
    /** "2021", "november 2021" */
    namePeriod,
    /** "november 2021, deel 2" */
    place: ({ period, part }: Place) =>
      `${namePeriod(period)}${part === 1 ? '' : `, deel ${part}`}`,
    range,
    rangeOf: (from: number, to: number, total: number) =>
      `${range(from, to)} van ${formatNumber(total)}`,
    newest: (shown: number, total: number) =>
      `De nieuwste ${formatNumber(shown)} van ${formatNumber(total)}:`,
    years: 'Alles per jaar',
    months: 'Per maand',
    parts: 'Delen van deze maand',
    label: 'Bladeren door de lijst',
    description: (name: string, count: string, from: number, to: number) =>
      `${name}: ${count}, de nieuwste eerst. Op deze bladzijde ${range(from, to)}.`,
    yearDescription: (name: string, count: string) =>
      `${name}: ${count}, verdeeld over de maanden van dat jaar.`,
  };
}
