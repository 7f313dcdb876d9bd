import { z } from 'zod';
import { formatId, parseKamerstuk } from '../kamerstuk.ts';

/**
 * What the schemas of the records in `content/` have in common. The types of records are derived from
 * their schemas and written nowhere else. Keys are strict: a misspelled key is an error, not a silent
 * loss. References are plain ids; the register resolves them and reports the ones that lead nowhere.
 */

/** The most words that a fragment quoted from the letter may have. */
export const QUOTE_WORDS = 8;

/** More motions or notes than any letter has. */
export const MOST = 9_999;

export const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, { error: 'Write it on one line.' });

export const isKamerstukId = (text: string): boolean => {
  const paper = parseKamerstuk(text);
  return paper !== null && formatId(paper) === text;
};

export const kamerstukId = z
  .string()
  .refine(isKamerstukId, 'This is not a kamerstuk number in the form 21501-20-1736.');

/** A fragment of the letter, taken over literally and therefore short. */
export const quote = line.refine(
  (text) => text.split(/\s+/).length <= QUOTE_WORDS,
  `Quote at most ${QUOTE_WORDS} words of the letter.`,
);

export const noteNumber = z.number().int().min(1).max(MOST);

/** Remarks, each with the anchor of what it concerns on the page of the entry. */
export const placedRemarks = z.array(z.strictObject({ remark: line, at: line })).default([]);

/** An address of the site from its root, "/bronnen/kst-1-2/" or "/moties/35373-8/#stap-2". */
export const siteAddress = z.string().regex(/^\/(?!\/)[^\s?#]*(?:#[^\s#]+)?$/, {
  error: 'Write an address of this site, such as /moties/35373-8/.',
});

export const word = line.regex(/^[\p{L}\p{N}]+$/u, {
  error: 'Write one word, without spaces or hyphens.',
});
