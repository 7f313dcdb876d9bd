import { listMonths } from './formats.ts';

/** Cuts a text at a word, so that it has at most `length` characters, an ellipsis included. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[,;:]$/, '')}…`;
}

/** A text within a sentence: "De minister" becomes "de minister". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The parts of a text in and outside the quotation marks “…”, which the quoted ones keep. */
export const splitQuotes = (text: string): { text: string; quoted: boolean }[] =>
  text
    .split(/(“[^”]*”)/)
    .map((part, place) => ({ text: part, quoted: place % 2 === 1 }))
    .filter((part) => part.text !== '');

/** What a text quotes, “…”, without the marks. */
export const listQuotes = (text: string): string[] =>
  splitQuotes(text)
    .filter(({ quoted }) => quoted)
    .map(({ text: part }) => part.slice(1, -1));

/** What stays with the number before it, or after it, in Dutch and in English. */
const AFTER_NUMBER = [...listMonths('nl'), 'miljoen', ...listMonths('en'), 'million'].join('|');
const BEFORE_NUMBER = String.raw`EUR|[Nn]r\.|[Mm]otie|[Nn]oot|[Nn]o\.|[Mm]otions?|[Ff]ootnotes?`;

/** What is on one line: "21 501-02", "nr. 1736", "motie 9", "4 november", "42,8 miljoen". */
const TOGETHER = new RegExp(
  String.raw`(?<=\d) (?=\d|[IVX]+\b|(?:${AFTER_NUMBER})\b)|(?<=\b(?:${BEFORE_NUMBER})) (?=\d)`,
  'g',
);

/** Keeps numbers and dates from breaking over two lines, with spaces that do not break. */
export function keepTogether(text: string): string {
  return text.replace(TOGETHER, '\u00a0');
}
