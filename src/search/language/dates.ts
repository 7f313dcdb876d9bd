import { listMonths } from '../../i18n/formats.ts';

/** A date that a text names, and where it is, its end not included. */
export interface DatePlace {
  /** Its known parts: "2020-11-12", "2020-11", "11-12" (a day without a year) or "2020". */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** How a language writes its dates. */
interface DateWriting {
  /** What may follow the number of a day, as a pattern: "st|nd|rd|th". */
  readonly ordinals: string;
  /**
   * Patterns with the name of a month, in the order in which they are tried; those after it do not see
   * what one has read. {day}, {month} and {year} stand for a part, a space for any white space.
   */
  readonly forms: readonly string[];
}

/** Short names of months other than their first three letters. */
const SHORT: Readonly<Record<string, string>> = { maart: 'mrt', september: 'sept' };

const ENGLISH = listMonths('en');

/** The names of each month in Dutch and in English, since readers of one language quote the other. */
export const MONTHS: readonly (readonly string[])[] = listMonths('nl').map((name, place) =>
  [name, ENGLISH[place] ?? name, SHORT[name] ?? name].map((each) => each.toLowerCase()),
);

/** The forms in digits come before those in words, and a month or a year alone comes last. */
const FIRST = ['{yyyy}-{mm}-{day}', '{day}[-/.]{number}[-/.]{yy}', '{number}[-/.]{day}[-/.]{yy}'];
const LAST = ['{yyyy}-{mm}', '{yyyy}'];

const GAP = '[\\s\\u00a0]+';

type Part = 'day' | 'month' | 'year';

/** What reads the dates of a language: made once, since its patterns take long to make. */
export type DateReader = ReturnType<typeof createDateReader>;

/**
 * Finds the dates in a text, in the forms of its language. In digits the day comes first, unless the
 * second number can only be a day. 30 February is not a date.
 */
export function findDatesIn(text: string, { readers, monthOf }: DateReader): DatePlace[] {
  let rest = text;
  const found: DatePlace[] = [];
  for (const { pattern, order } of readers) {
    for (const match of rest.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const groups: readonly (string | undefined)[] = match.slice(1);
      const read = (part: Part): string[] =>
        groups.flatMap((said, place) => (order[place] === part ? (said ?? []) : []));
      const [year] = read('year').map(withCentury);
      const [month] = read('month').map(monthOf);
      const days = read('day').map((day) => day.replace(/\D/g, ''));
      const dates = (days.length === 0 ? [undefined] : days).map((day) => join(year, month, day));
      found.push(...dates.filter(isDate).map((date) => ({ date, start, end })));
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What reads each form, in the order in which they are tried. */
export function createDateReader({ ordinals, forms }: DateWriting) {
  const names = MONTHS.map((each) => each.flatMap((name) => [name, name.slice(0, 3)]));
  const parts: Readonly<Record<string, readonly [part: Part, pattern: string]>> = {
    day: ['day', `\\d{1,2}(?:${ordinals})?`],
    month: ['month', `(?:${names.flat().join('|')})\\.?`],
    number: ['month', '(?:0?[1-9]|1[0-2])'],
    mm: ['month', '\\d{2}'],
    year: ['year', "(?:(?:19|20)\\d{2}|['’]\\d{2})"],
    yy: ['year', '(?:19|20)?\\d{2}'],
    yyyy: ['year', '(?:19|20)\\d{2}'],
  };
  return {
    readers: [...FIRST, ...forms, ...LAST].map((form) => ({
      pattern: toPattern(form, parts),
      order: Array.from(form.matchAll(/\{(\w+)\}/g), ([, name = '']) => parts[name]?.[0]),
    })),
    /** "11", "Nov." or "November" as its number. */
    monthOf: (text: string): string => {
      const name = text.toLowerCase().replace('.', '');
      return /\d/.test(name) ? name : String(names.findIndex((each) => each.includes(name)) + 1);
    },
  };
}

function toPattern(form: string, parts: Readonly<Record<string, readonly [Part, string]>>): RegExp {
  const pattern = form
    .replaceAll(' ', GAP)
    .replace(/\{(\w+)\}/g, (_, name: string) => `(${parts[name]?.[1]})`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}/-])${pattern}(?![\p{L}\p{N}]|[-/]\d)`, 'giu');
}

/** "20" and "'20" are 2020. */
function withCentury(year: string): string {
  const digits = year.replace(/\D/g, '');
  return digits.length === 2 ? `20${digits}` : digits;
}

function join(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function isDate(date: string): boolean {
  const day = /^\d{4}/.test(date) ? `${date}-01-01`.slice(0, 10) : `2000-${date}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
