import { countDays, endOf, startOf } from '../register/period.ts';

/** A non-breaking space: a day and its month, "nr." and its number stay on one line. */
export const NBSP = '\u00a0';

/**
 * The names of the months, from January on.
 *
 * @param locale as `Intl` takes it, "nl".
 */
export function listMonths(locale: string): string[] {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, place) => month.format(Date.UTC(2000, place)));
}

/** What a language puts between the parts of a period. */
export interface PeriodWords {
  /** Between two days after each other: "21 en 22 oktober". */
  readonly and: string;
  /** Between days further apart: "21 t/m 24 oktober". */
  readonly until: string;
}

/**
 * How a language writes days, months, lists and counts.
 *
 * @param locale as `Intl` takes it, "nl".
 */
export function createFormats(locale: string, { and, until }: PeriodWords) {
  const months = listMonths(locale);
  const conjunction = new Intl.ListFormat(locale);
  const monthName = (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? '';
  const dayOf = (date: string): string => String(Number(date.slice(8, 10)));
  const separated = new Intl.NumberFormat(locale);
  const formatNumber = (number: number): string => separated.format(number);
  return {
    /** A count or a place in a list, "1.000"; not a number that is a name, such as a note's. */
    formatNumber,
    /** The month of a date, "oktober". */
    monthName,
    /** "2021-10-12" → "12 oktober 2021"; a period of two days → "21 en 22 oktober 2021". */
    formatDate: (date: string): string => {
      const from = startOf(date);
      const to = endOf(date);
      const last = `${dayOf(to)}${NBSP}${monthName(to)} ${to.slice(0, 4)}`;
      if (from === to) return last;
      const link = countDays(from, to) <= 1 ? and : until;
      if (from.slice(0, 7) === to.slice(0, 7)) return [dayOf(from), link, last].join(NBSP);
      return `${dayOf(from)}${NBSP}${monthName(from)} ${from.slice(0, 4)} ${link} ${last}`;
    },
    /** "oktober 2021" */
    formatMonth: (date: string): string => `${monthName(date)} ${date.slice(0, 4)}`,
    /** "okt", or "jan ’21" where the year is to be told. */
    shortMonth: (date: string, withYear: boolean): string =>
      monthName(date).slice(0, 3) + (withYear ? `${NBSP}’${date.slice(2, 4)}` : ''),
    /** "a, b en c" */
    list: (items: readonly string[]): string => conjunction.format(items),
    /** "1 motie", "2 moties". */
    count: (number: number, one: string, many: string): string =>
      `${formatNumber(number)}${NBSP}${number === 1 ? one : many}`,
  };
}

/** A text without spaces that do not break, for a title or a file. */
export const toPlain = (text: string): string => text.replaceAll(NBSP, ' ');
