import type { Motion } from './register.ts';

/** Motions by the year of their date, in the order in which the years first come. */
export function groupByYear(motions: readonly Motion[]): { year: string; motions: Motion[] }[] {
  return group(motions, 4).map(({ key, motions: own }) => ({ year: key, motions: own }));
}

/** Motions by month, "2020-11", in the order in which the months first come. */
export function groupByMonth(motions: readonly Motion[]): { month: string; motions: Motion[] }[] {
  return group(motions, 7).map(({ key, motions: own }) => ({ month: key, motions: own }));
}

function group(motions: readonly Motion[], length: number): { key: string; motions: Motion[] }[] {
  const keys = [...new Set(motions.map(({ date }) => date.slice(0, length)))];
  return keys.map((key) => ({
    key,
    motions: motions.filter(({ date }) => date.startsWith(key)),
  }));
}
