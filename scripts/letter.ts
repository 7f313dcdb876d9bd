import type { Archive } from '../src/model/archive.ts';
import { findKamerstukken, formatId } from '../src/model/kamerstuk.ts';
import { findWords, fold } from '../src/search/language/dutch.ts';

/**
 * The words of a letter about each of its motions, each once, from A to Z, numbers left out.
 *
 * @param text the letter: motions under headings "1. Motie …", notes that start with their number
 * in superscript wherever a page ended; a source has a page of its own, so they are left out.
 * @param without the words that lead nowhere, or to somebody.
 * @returns by kamerstuk number.
 */
export function readLetterWords(text: string, without: readonly string[]): Map<string, string[]> {
  const left = new Set(without.map(fold));
  return new Map(
    [...splitLetter(text)].map(([kamerstuk, body]) => {
      const words = findWords(body)
        .map(({ text: word }) => word)
        .filter((word) => /^\p{L}{2,}$/u.test(word) && !left.has(fold(word)));
      const byFold = new Map(words.toSorted().map((word) => [fold(word), word]));
      return [kamerstuk, [...byFold.values()].sort((a, b) => a.localeCompare(b, 'nl'))];
    }),
  );
}

/** Stop words lead nowhere; the name of a member leads to what he or she signed, and to nothing else. */
export function wordsToLeaveOut({ letter, submitters, words }: Archive): string[] {
  const people = [
    ...submitters.flatMap(({ fullName, party }) => [fullName, party]),
    letter.sender.name,
  ];
  return [...words.stopWords, ...people.flatMap((name) => findWords(name).map(({ text }) => text))];
}

const NOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+ /u;

/** The paragraphs of each motion. */
function splitLetter(text: string): Map<string, string> {
  const sections = new Map<string, string>();
  let motion: string | null = null;
  let inNote = false;
  const paragraphs = text.split(/\n\s*\n/);
  paragraphs.forEach((paragraph, place) => {
    inNote = NOTE.test(paragraph) || (inNote && continuesNote(paragraph, paragraphs[place + 1]));
    const heading = /^\d+\. /.test(paragraph) ? findKamerstukken(paragraph)[0] : undefined;
    if (heading !== undefined) motion = formatId(heading.paper);
    if (motion === null || inNote || isFurniture(paragraph)) return;
    sections.set(motion, `${sections.get(motion) ?? ''}\n${paragraph}`);
  });
  return sections;
}

/** A further source of a note: an address, or what comes before one. */
function continuesNote(paragraph: string, next = ''): boolean {
  return /https?:/u.test(paragraph) || /^\(?<?https?:/u.test(next);
}

/** What stands on every page of a letter, and the sender under it. */
function isFurniture(paragraph: string): boolean {
  return /^Onze Referentie|^[A-Z\d-]{12,}$|^De minister van/u.test(paragraph.trim());
}
