import { findDatesIn, type DatePlace, type DateWriting } from './dates.ts';

/** The months as Dutch writes them. */
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Other names, such as those that readers of English type. */
const OTHERS: Readonly<Partial<Record<(typeof MONTHS)[number], readonly string[]>>> = {
  januari: ['january'],
  februari: ['february'],
  maart: ['mrt', 'march'],
  mei: ['may'],
  juni: ['june'],
  juli: ['july'],
  augustus: ['august'],
  september: ['sept'],
  oktober: ['october'],
};

/** How Dutch writes its dates. */
export const DATES: DateWriting = {
  months: MONTHS.map((name) => [name, ...(OTHERS[name] ?? [])]),
  ordinals: 'e|ste|de',
  forms: [
    '{day} (?:en|tot|tot en met|t/m|-|–) {day} {month}(?: {year})?',
    '{day} {month}(?: {year})?',
    '{month} {day},? {year}',
    '{month} {year}',
  ],
};

/**
 * Finds the dates in a Dutch text: "12 november 2020", "21 en 22 oktober 2021", "november 2020",
 * "12-11-2020", "2020-11-12", "12 november", "2020".
 */
export const findDates = (text: string): DatePlace[] => findDatesIn(text, DATES);
