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

/** A date that a text names, and where it is, its end not included. */
export interface DatePlace {
  /** Its known parts: "2020-11-12", "2020-11", "11-12" (a day without a year) or "2020". */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3)).concat('mrt', 'sept');
const MONTH = `(${[...MONTHS, ...SHORT_MONTHS].join('|')})\\.?`;
const DAY = '(\\d{1,2})(?:e|ste|de)?';
const YEAR = "(?:(?:19|20)\\d{2}|['’]\\d{2})";
const GAP = '[\\s\\u00a0]+';

/** In the order in which they are tried: what one has read, the next does not see. */
const FORMS: readonly [pattern: string, read: (match: readonly string[]) => string[]][] = [
  ['(\\d{4})-(\\d{2})-(\\d{2})', ([, y, m, d]) => [join(y, m, d)]],
  ['(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)?\\d{2})', ([, d, m, y]) => [join(century(y), m, d)]],
  [
    `${DAY}${GAP}(?:en|tot|tot en met|t/m|-|–)${GAP}${DAY}${GAP}${MONTH}(?:${GAP}(${YEAR}))?`,
    ([, from, to, m, y]) => [join(century(y), monthOf(m), from), join(century(y), monthOf(m), to)],
  ],
  [`${DAY}${GAP}${MONTH}(?:${GAP}(${YEAR}))?`, ([, d, m, y]) => [join(century(y), monthOf(m), d)]],
  [`${MONTH}${GAP}(${YEAR})`, ([, m, y]) => [join(century(y), monthOf(m))]],
  ['(\\d{4})-(\\d{2})', ([, y, m]) => [join(y, m)]],
  ['((?:19|20)\\d{2})', ([, y]) => [join(y)]],
];

/**
 * Finds the dates in a Dutch text: "12 november 2020", "21 en 22 oktober 2021", "november 2020",
 * "12-11-2020", "2020-11-12", "12 november", "2020". What is not a day (30 February) is not a date.
 */
export function findDates(text: string): DatePlace[] {
  let rest = text;
  const found: DatePlace[] = [];
  for (const [pattern, read] of FORMS) {
    const form = new RegExp(
      String.raw`(?<![\p{L}\p{N}/-])${pattern}(?![\p{L}\p{N}]|[-/]\d)`,
      'giu',
    );
    for (const match of rest.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const dates = read(match).filter(isDate);
      found.push(...dates.map((date) => ({ date, start, end })));
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "11", "nov" or "november" as two digits. */
function monthOf(name = ''): string {
  const start = name.toLowerCase().replace('mrt', 'maa').slice(0, 3);
  return String(MONTHS.findIndex((month) => month.startsWith(start)) + 1);
}

/** "20" and "'20" are 2020. */
function century(year = ''): string {
  const digits = year.replace(/\D/g, '');
  return digits.length === 2 ? `20${digits}` : digits;
}

function join(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part?.padStart(2, '0'))
    .join('-');
}

function isDate(date: string): boolean {
  const [year = '2000', month = '01', day = '01'] = /^\d{4}/.test(date)
    ? date.split('-')
    : ['2000', ...date.split('-')];
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`)
  );
}
