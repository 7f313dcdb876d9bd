import type { DateWriting } from './dates.ts';

/** What the search knows of a language by rule; what it knows word by word is in `content/words/`. */
export interface SearchLanguage {
  /**
   * The keys under which an inflected word meets its other forms: two words that share a key are
   * taken as forms of one. A key need not be a word; it is never shown. The likeliest first.
   *
   * @param word folded.
   */
  readonly keysOf: (word: string) => string[];
  /** What may join the two words of a compound, the likeliest first. */
  readonly joints: readonly string[];
  readonly dates: DateWriting;
}
