import type { DateWriting } from './dates.ts';

/** The months as English writes them, and as Dutch does: readers of the Dutch papers know these too. */
const MONTHS = [
  ['january', 'januari'],
  ['february', 'februari'],
  ['march', 'maart', 'mrt'],
  ['april'],
  ['may', 'mei'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august', 'augustus'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november'],
  ['december'],
] as const;

const AND = '(?: (?:and|to|until|till|through|en|t/m|[-–]) |[-–])';

/**
 * How English writes its dates: "12 November 2020", "November 12, 2020", "the 12th of November", "21
 * and 22 October 2021", "Nov. 2020".
 */
export const DATES: DateWriting = {
  months: MONTHS,
  ordinals: 'st|nd|rd|th',
  forms: [
    `{day}${AND}{day}(?: of)? {month}(?:,? {year})?`,
    `{month} {day}${AND}{day}(?:,? {year})?`,
    '{day}(?: of)? {month}(?:,? {year})?',
    '{month} {day}(?:,? {year})?',
    '{month},? {year}',
  ],
};
