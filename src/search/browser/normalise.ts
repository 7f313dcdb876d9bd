import { MONTHS } from '../language/dates.ts';

/** Soft hyphens, directional marks, and characters of no width. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0f\ufeff]/gu;

/** Words that a number after them belongs to; after any other, a glued number is that of a footnote. */
const BEFORE_NUMBER =
  /^(?:moti(?:e|on)s?|(?:voet)?noot|noten|(?:foot)?notes?|n[ro]|num[mb]er|doc|dossier|file|kst)$/iu;

/**
 * A query as it was meant: full-width letters and superscripts made plain, invisible characters and the
 * numbers of footnotes copied along with a word removed, and the parts of a date separated.
 */
export function normaliseQuery(query: string): string {
  return query
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(GLUED_DATE, (_, day = '', month = '', year = '') => `${day} ${month} ${year}`)
    .replace(GLUED_NUMBER, (_, word: string, mark: string, number: string) =>
      BEFORE_NUMBER.test(word) ? `${word}${mark} ${number}` : `${word}${mark}`,
    )
    .replace(
      /(?<![\p{L}\p{N}/-])((?:19|20)\d{2})(0\d|1[0-2])([0-3]\d)(?![\p{L}\p{N}/-])/gu,
      '$1-$2-$3',
    )
    .replace(
      /(?<![\p{L}\p{N}/-])([0-3]\d)(0\d|1[0-2])((?:19|20)\d{2})(?![\p{L}\p{N}/-])/gu,
      '$1-$2-$3',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const GLUED_NUMBER =
  /(?<![\p{L}\p{N}/.-])(\p{L}*\p{Ll}{2})([.,;:!?)"”’]{0,2})(\d{1,4})(?![\p{L}\p{N}/-])/gu;

const GLUED_DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2})?[\s.-]?(${MONTHS.flat().join('|')})[\s.-]?(\d{4})?(?![\p{L}\p{N}])`,
  'giu',
);
