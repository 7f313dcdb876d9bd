import { formatHeading, type Kamerstuk } from './kamerstuk.ts';

/**
 * The one name of a motion in lists: its place in the letter with its number, "M5 · 21 501-02, nr. 2281".
 */
export const nameMotion = ({ letterOrder, paper }: Named): string =>
  `M${letterOrder} · ${formatHeading(paper)}`;

interface Named {
  readonly letterOrder: number;
  readonly paper: Kamerstuk;
}
