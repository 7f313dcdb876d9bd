import type { DateReader } from './dates.ts';

/** The rules of a language that the search knows; the words that it knows are in `content/words/`. */
export interface SearchLanguage {
  /**
   * The keys of a word, the likeliest first: two words that share one are taken for forms of the same
   * word. A key is never shown and need not be a word.
   *
   * @param word folded.
   */
  readonly keysOf: (word: string) => string[];
  /** What may join the two words of a compound, the likeliest first. */
  readonly joints: readonly string[];
  readonly dates: DateReader;
}
