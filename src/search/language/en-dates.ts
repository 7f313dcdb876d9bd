import { createDateReader } from './dates.ts';

const AND = '(?: (?:and|to|until|till|through|en|t/m|[-–]) |[-–])';

/**
 * How English writes its dates: "12 November 2020", "November 12, 2020", "the 12th of November", "21
 * and 22 October 2021", "Nov. 2020".
 */
export const DATES = createDateReader({
  ordinals: 'st|nd|rd|th',
  forms: [
    `{day}${AND}{day}(?: of)? {month}(?:,? {year})?`,
    `{month} {day}${AND}{day}(?:,? {year})?`,
    '{day}(?: of)? {month}(?:,? {year})?',
    '{month} {day}(?:,? {year})?',
    '{month},? {year}',
  ],
});
