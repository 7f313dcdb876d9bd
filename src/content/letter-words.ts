import type { Register } from '../register/register.ts';
import { findWords, fold } from '../search/language/words.ts';
import { splitLetter } from './letter-text/read-letter.ts';

/**
 * The words of a letter about each of its motions, each once, from A to Z, numbers and notes left
 * out.
 *
 * @param text the letter, as `readLetter` takes it.
 * @param without the words that lead nowhere, or to somebody.
 * @returns by kamerstuk number.
 */
export function readLetterWords(text: string, without: readonly string[]): Map<string, string[]> {
  const left = new Set(without.map(fold));
  return new Map(
    splitLetter(text).motions.map(({ heading, text: blocks }) => {
      const own = [heading.title, ...blocks.map((block) => block.text)].join('\n');
      const words = findWords(own)
        .map((word) => word.text)
        .filter((word) => /^\p{L}{2,}$/u.test(word) && !left.has(fold(word)));
      const byFold = new Map(words.toSorted().map((word) => [fold(word), word]));
      return [heading.kamerstuk, [...byFold.values()].sort((a, b) => a.localeCompare(b, 'nl'))];
    }),
  );
}

/** Stop words lead nowhere; the name of a member leads to what he or she signed, and to nothing else. */
export function wordsToLeaveOut({ letters, submitters, words }: Register): string[] {
  const people = [
    ...submitters.flatMap(({ fullName, party }) => [fullName, party]),
    ...letters.map(({ sender }) => sender.name),
  ];
  return [...words.stopWords, ...people.flatMap((name) => findWords(name).map(({ text }) => text))];
}
