/**
 * How the search finds and compares words. The index and the reader's query go through the same
 * functions, so that they cannot disagree.
 */

/** A word as it is compared: lower case, without accents or apostrophes, without a genitive 's. */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ə/g, 'e')
    .replace(/ı/g, 'i')
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
}

/** A word of a text and its place there, the end not included. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;

/** The words of a text in their order; a hyphen separates words, an apostrophe does not. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The same without their places, which takes a quarter as long. */
export const listWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The folded words of a text with single spaces between them. */
export function normaliseWords(text: string): string {
  return findWords(text)
    .map((word) => fold(word.text))
    .join(' ');
}
