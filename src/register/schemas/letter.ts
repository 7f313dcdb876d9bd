import { z } from 'zod';
import { isoDate, isoDateOrPeriod } from '../date.ts';
import { MOST, line, kamerstukId, quote, placedRemarks } from './fields.ts';

/** Something that happened, and on which day, as far as the letter tells. */
export const eventSchema = z.strictObject({
  name: line,
  date: isoDateOrPeriod,
  /** The letter does not say when it began: the first day is the first that it names. */
  beginUnknown: z.boolean().default(false),
  /** The words of the letter that date it. */
  quote,
  explanation: line,
  /** The motions where the letter tells of it. */
  motions: z.array(kamerstukId).min(1),
  /** The remark that tells what is off about the date. */
  remark: line.optional(),
});

export const letterSchema = z.strictObject({
  kamerstuk: kamerstukId,
  /** The first letter of the register has the addresses without a number: /brief/, /noten/. */
  first: z.boolean().default(false),
  subject: line,
  date: isoDate,
  sender: z.strictObject({
    name: line,
    role: line,
    website: line,
    address: z.array(line).min(1),
  }),
  addressee: z.strictObject({ name: line, address: z.array(line).min(1) }),
  /** The reference that the first page carries as the sender's own. */
  reference: line,
  /** The reference that the pages after it carry. */
  continuationReference: line,
  addresseeReference: line,
  /** The meeting at which the letter was promised, and the paper of that debate. */
  promisedAt: line,
  answersTo: kamerstukId,
  /** How many motions and footnotes the letter has: none may be lost on the way. */
  motionCount: z.number().int().min(1).max(MOST),
  noteCount: z.number().int().min(1).max(MOST),
  /** What the letter dates apart from the motions and what was done for them. */
  events: z.array(eventSchema).default([]),
  remarks: placedRemarks,
});

export type EventData = z.infer<typeof eventSchema>;

export type LetterData = z.infer<typeof letterSchema>;
