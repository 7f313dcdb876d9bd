import type { Letter } from './register.ts';

/** The most letters that one page lists; of more the list is cut by year. */
const LETTERS_TOGETHER = 100;

export interface LettersOfYear {
  /** "2024" */
  readonly year: string;
  readonly letters: readonly Letter[];
}

/** Letters by the year of their date, in the order in which the years first come. */
export function groupLetters(letters: readonly Letter[]): LettersOfYear[] {
  return [...Map.groupBy(letters, ({ date }) => date.slice(0, 4))].map(([year, own]) => ({
    year,
    letters: own,
  }));
}

/** Whether one page lists them all. */
export const fitTogether = (letters: readonly Letter[]): boolean =>
  letters.length <= LETTERS_TOGETHER;
