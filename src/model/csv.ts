import { LIST_SEPARATOR, type Column } from './json-schema.ts';

/** By this a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180): a header, commas, CRLF, quotation marks where needed; in UTF-8 with a
 * byte order mark. Null is an empty cell, the values of a list stand in one cell.
 *
 * A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, return) gets an
 * apostrophe before it. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function formatCsv(rows: readonly object[], columns: readonly Column[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }) => formatValue(readPath(row, name.split('.'))))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** The value at a path; of a list of objects, the list of their values. */
function readPath(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => readPath(item, path));
  if (typeof value !== 'object' || value === null) return null;
  return readPath(Object.entries(value).find(([key]) => key === name)?.[1], rest);
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(formatValue).join(LIST_SEPARATOR);
  if (typeof value === 'string') return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
