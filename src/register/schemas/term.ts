import { z } from 'zod';
import { line } from './fields.ts';

export const termSchema = z.strictObject({
  /** The word, as the heading of its explanation. */
  term: line,
  /** The words of the texts that are this term; those in lower case also start a sentence. */
  forms: z.array(line).min(1),
  /** What it means, in a few plain sentences. The letter explains no words: this is ours. */
  definition: line,
  /** What the letter does say of it. */
  letter: line.optional(),
  /** A word that every reader knows is explained, but not marked in the texts. */
  marked: z.boolean().default(true),
  /** Only readers of Dutch meet the word: other languages need no explanation of it. */
  dutchOnly: z.boolean().default(false),
});

export type TermData = z.infer<typeof termSchema>;
