import type { Kamerstuk } from '../../register/kamerstuk.ts';

/**
 * The made-up words under which words, numbers and dates are in the search index. Pagefind cannot
 * index a number with hyphens as it is written, and takes a word for the start of longer ones. So each
 * token is one word, and its last letter, an x or for words a q, keeps it from being the start of another.
 */
export const paperToken = (paper: Kamerstuk): string =>
  `kst${dossierPart(paper)}n${paper.number}x`.toLowerCase();

/** A motion's dossier; without a suffix, that of every dossier with these five digits. */
export const dossierToken = (paper: Pick<Kamerstuk, 'base' | 'suffix'>): string =>
  `dossier${dossierPart(paper)}x`.toLowerCase();

/** The dossier of a paper that is not a motion. */
export const otherDossierToken = (paper: Pick<Kamerstuk, 'base' | 'suffix'>): string =>
  `ander${dossierToken(paper)}`;

/** A motion's own number in its dossier. */
export const numberToken = (number: string): string => `nummer${number}x`;

/** A paper's own number in its dossier, where the paper is not a motion. */
export const otherNumberToken = (number: string): string => `ander${numberToken(number)}`;

/** A motion by its number in the letter, or by its own: "motie 9" may mean either. */
export const motionToken = (number: number | string): string => `motie${number}x`;

export const noteToken = (number: number | string): string => `noot${number}x`;

/** Any other reference ("2021Z19031", "BZDOC-1235421577-13"), however it is spaced. */
export const referenceToken = (reference: string): string =>
  `ref${reference.toLowerCase().replace(/[^a-z0-9]/g, '')}x`;

/** A web address, without the parts that depend on how it was copied. */
export function addressToken(url: string): string {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '');
  return `adres${hash(bare)}x`;
}

/** A text as one short word (djb2). */
function hash(text: string): string {
  let sum = 5381;
  for (const character of text) sum = (Math.imul(sum, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}

/**
 * A day, a month of a year, a day of any year, or a year.
 *
 * @param date its known parts, "2020-11-12", "2020-11", "11-12" or "2020".
 */
export const dateToken = (date: string): string => `datum${date.replaceAll('-', 'd')}x`;

/**
 * Every token under which a date is found: of a day the day, its month, its year, and the day
 * without its year; of a date in part only its own.
 */
export function dateTokens(date: string): string[] {
  const whole = date.length === '2020-11-12'.length;
  const also = whole ? [date.slice(0, 7), date.slice(5), date.slice(0, 4)] : [];
  return [date, ...also].map(dateToken);
}

function dossierPart({ base, suffix }: Pick<Kamerstuk, 'base' | 'suffix'>): string {
  return suffix === null ? base : `${base}d${suffix}`;
}

/**
 * A class of words, by its place in the lexicon: a short token makes a small index. It is of letters
 * alone, since Pagefind also takes apart what has letters and digits, and finds the parts.
 */
export const termToken = (rank: number): string =>
  // The digits of base 25 are 0 to 9 and a to o.
  `${rank.toString(25).replace(/\d/g, (digit) => 'prstuvwxyz'.charAt(Number(digit)))}q`;
