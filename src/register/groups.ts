import type { Motion } from './register.ts';

/** Motions by the year of their date, the newest year first. */
export function groupByYear(motions: readonly Motion[]): { year: string; motions: Motion[] }[] {
  return group(motions, 4).map(([year, own]) => ({ year, motions: own }));
}

/** Motions by month, "2020-11", the newest month first. */
export function groupByMonth(motions: readonly Motion[]): { month: string; motions: Motion[] }[] {
  return group(motions, 7).map(([month, own]) => ({ month, motions: own }));
}

function group(motions: readonly Motion[], length: number): [key: string, motions: Motion[]][] {
  const groups = [...Map.groupBy(motions, ({ date }) => date.slice(0, length))];
  return groups.sort(([a], [b]) => (a < b ? 1 : -1));
}
