import { DATES } from './en-dates.ts';
import type { SearchLanguage } from './language.ts';

/**
 * The endings of words, each with the length that its stem must at least have: shorter stems would join
 * words that have nothing to do with each other.
 */
const ENDINGS: readonly (readonly [ending: RegExp, shortest: number])[] = [
  // Not the last letter of "press", "status" or "crisis".
  [/(?<![sui])s$/, 3],
  [/(?<!e)ed$/, 3],
  [/(?<=e)d$/, 3],
  [/ing$/, 3],
  [/ings$/, 3],
  [/ly$/, 5],
  [/ions?$/, 5],
  [/ations?$/, 5],
];

/** English. */
export const english: SearchLanguage = {
  keysOf,
  joints: [''],
  dates: DATES,
};

/** "violate", "violated", "violating" and "violation" share "violat"; "army" and "armies", "armi". */
function keysOf(word: string): string[] {
  if (/\d/.test(word)) return [word];
  const stems = ENDINGS.flatMap(([ending, shortest]) => {
    const stem = word.replace(ending, '');
    // A stem has a vowel: "bring" is not a form of "br".
    return stem !== word && stem.length >= shortest && /[aeiouy]/.test(stem) ? [stem] : [];
  });
  return [...new Set([word, ...stems].map(spellStem))];
}

/** One spelling for a stem: "stop" and "stopp(ed)", "carry" and "carri(ed)", "organise" and "organize". */
function spellStem(stem: string): string {
  return stem
    .replace(/(?<=.{3})e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(?<=.{2})y$/, 'i')
    .replace(/(?<=.{3})iz$/, 'is')
    .replace(/(?<=.{2})our$/, 'or')
    .replace(/(?<=.{2})tr$/, 'ter')
    .replace(/(?<=.{3})ens$/, 'enc');
}
