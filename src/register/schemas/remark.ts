import { z } from 'zod';
import { line, kamerstukId, quote } from './fields.ts';

export const REMARK_KINDS = ['tegenspraak', 'schrijffout', 'ontbreekt', 'onduidelijk'] as const;

const remarkFields = {
  kind: z.enum(REMARK_KINDS),
  title: line,
  /** What is off, and why we think so. */
  explanation: line,
};

/** In the order of weight. */
export const REMARK_EFFECTS = ['feit', 'bron', 'taal'] as const;

/** What a remark changes: how a fact is read, whether a source can be followed, or only a word. */
export const remarkSchema = z.discriminatedUnion('effect', [
  z.strictObject({
    ...remarkFields,
    effect: z.enum(REMARK_EFFECTS).exclude(['taal']),
    /** What the letter says there, literally. */
    quote,
  }),
  z.strictObject({
    ...remarkFields,
    effect: z.literal('taal'),
    /** The slips of the pen, in the order of the letter. */
    slips: z.array(z.strictObject({ motion: kamerstukId, says: quote, means: line })).min(1),
  }),
]);

export type RemarkData = z.infer<typeof remarkSchema>;
