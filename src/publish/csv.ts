import { stringify, type Options } from 'csv-stringify/sync';
import { LIST_SEPARATOR, type Column } from './json-schema.ts';

/**
 * The two forms of each table, by what its file's name ends in before ".csv": as RFC 4180 and
 * parsers want it, and as a Dutch Excel opens it by a double click, which expects a semicolon.
 */
const DELIMITERS = { '': ',', '-excel': ';' } as const;

export type CsvForm = keyof typeof DELIMITERS;

export const CSV_FORMS: readonly CsvForm[] = ['', '-excel'];

/**
 * Rows as CSV: a header, CRLF, quotation marks where needed; in UTF-8 with a byte order mark, by
 * which a spreadsheet knows that it is. Null is an empty cell, the values of a list are in one cell.
 *
 * A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, return) gets an
 * apostrophe before it. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function formatCsv(
  rows: readonly object[],
  columns: readonly Pick<Column, 'name'>[],
  form: CsvForm = '',
): string {
  return formatHeader(columns, form) + formatRows(rows, columns, form);
}

/** The start of a table: its byte order mark and the names of its columns. */
export function formatHeader(columns: readonly Pick<Column, 'name'>[], form: CsvForm): string {
  return stringify([columns.map(({ name }) => name)], { ...optionsOf(form), bom: true });
}

/** The rows of a table, without its header. */
export function formatRows(
  rows: readonly object[],
  columns: readonly Pick<Column, 'name'>[],
  form: CsvForm,
): string {
  const paths = columns.map(({ name }) => name.split('.'));
  const options = optionsOf(form);
  // One by one: the library takes longer for each of many than for one.
  return rows
    .map((row) => stringify([paths.map((path) => formatValue(readPath(row, path, 0)))], options))
    .join('');
}

const optionsOf = (form: CsvForm): Options => ({
  delimiter: DELIMITERS[form],
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
});

/** The value at a path, from a place in it; of a list of objects, the list of their values. */
function readPath(value: unknown, path: readonly string[], from: number): unknown {
  const name = path[from];
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => readPath(item, path, from));
  if (typeof value !== 'object' || value === null) return null;
  return readPath(Object.getOwnPropertyDescriptor(value, name)?.value, path, from + 1);
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(formatValue).join(LIST_SEPARATOR);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
