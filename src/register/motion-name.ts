import { formatHeading, type Kamerstuk } from './kamerstuk.ts';

/**
 * The name of a motion in lists: its place in the letter with its number, "M5 · 21 501-02, nr. 2281".
 * Where there are several letters, each has a motion 5: its number alone.
 */
export const nameMotion = (motion: Named): string =>
  motion.letter.only ? nameInLetter(motion) : formatHeading(motion.paper);

/** Its name where the letter is clear, with its place there. */
export const nameInLetter = ({ letterOrder, paper }: Omit<Named, 'letter'>): string =>
  `M${letterOrder} · ${formatHeading(paper)}`;

interface Named {
  readonly letter: { readonly only: boolean };
  readonly letterOrder: number;
  readonly paper: Kamerstuk;
}
