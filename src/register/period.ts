/**
 * A day as ISO 8601 writes it, "2021-10-12", or a period of days with a slash between its first
 * and last, "2021-10-21/2021-10-22".
 */

/** The first day of a day or period. */
export function startOf(dateOrPeriod: string): string {
  return dateOrPeriod.slice(0, 10);
}

/** The last day of a day or period. */
export function endOf(dateOrPeriod: string): string {
  return dateOrPeriod.slice(-10);
}

/** Whether a day or period lies within another. */
export function isWithin(inner: string, outer: string): boolean {
  return startOf(inner) >= startOf(outer) && endOf(inner) <= endOf(outer);
}

/** The number of days from one day to another, "2020-11-12" to "2020-11-19" is 7; less than 0 back. */
export function countDays(from: string, to: string): number {
  return (Date.parse(startOf(to)) - Date.parse(startOf(from))) / 86_400_000;
}
