import { createDateReader, findDatesIn, type DatePlace } from './dates.ts';

/** How Dutch writes its dates. */
export const DATES = createDateReader({
  ordinals: 'e|ste|de',
  forms: [
    '{day} (?:en|tot|tot en met|t/m|-|–) {day} {month}(?: {year})?',
    '{day} {month}(?: {year})?',
    '{month} {day},? {year}',
    '{month} {year}',
  ],
});

/**
 * Finds the dates in a Dutch text: "12 november 2020", "21 en 22 oktober 2021", "november 2020",
 * "12-11-2020", "2020-11-12", "12 november", "2020".
 */
export const findDates = (text: string): DatePlace[] => findDatesIn(text, DATES);
