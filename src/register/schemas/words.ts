import { z } from 'zod';
import { line, kamerstukId, word } from './fields.ts';
import { status } from './motion.ts';

/** What a result of the search can be. */
export const SEARCH_KINDS = [
  'motie',
  'bron',
  'overleg',
  'kanttekening',
  'brief',
  'begrip',
] as const;

/** What the search knows about words, in one language. */
export const wordsSchema = z.strictObject({
  /** Words that say nothing of what is looked for. */
  stopWords: z.array(word),
  /** Words and expressions of one meaning; the first, one word, is the one that the index uses. */
  synonyms: z.array(z.tuple([word.min(3)], line)),
  /** A word and the words that it is made of. */
  compounds: z.record(word, z.array(word).min(1)),
  /** Words that deny what follows them. */
  negations: z.array(word),
  /** Words and expressions that mean a status. */
  statuses: z.record(status, z.array(line).min(1)),
  /** Words that mean a kind of page. */
  kinds: z.record(z.enum(SEARCH_KINDS), z.array(line)),
  /** People whom the texts name, in addition to the submitters and the sender. */
  people: z.array(line),
  /** People whom the letter names by their office only: who they are is ours. */
  offices: z.array(
    z.strictObject({
      name: line,
      /** The words by which he or she is looked for. */
      forms: z.array(word).min(1),
      /** What the letter calls him or her. */
      office: line,
      /** The motions under which it does. */
      motions: z.array(kamerstukId).min(1),
    }),
  ),
  /**
   * Per motion the words of the letter about it, from A to Z, in the language of the letters alone.
   * `npm run letter:words` writes them.
   */
  letter: z.record(kamerstukId, line).optional(),
});

export type SearchKind = (typeof SEARCH_KINDS)[number];

export type WordsData = z.infer<typeof wordsSchema>;
