import { z } from 'zod';
import { isoDate } from '../date.ts';
import { MOST, line, kamerstukId, quote, placedRemarks } from './fields.ts';

/** In the order in which the rules for them are tried, see `content/pages/verantwoording.mdx`. */
export const STATUSES = ['vervallen', 'doorlopend', 'geen-bijval', 'uitgevoerd'] as const;

export const status = z.enum(STATUSES);

/** The most words of the outcome of a motion, which is in lists and cards too. */
const SUMMARY_WORDS = 18;

export const motionSchema = z.strictObject({
  kamerstuk: kamerstukId,
  /** The letter that accounts for it. */
  letter: kamerstukId,
  /** The number that the letter gives the motion, from 1. */
  letterOrder: z.number().int().min(1).max(MOST),
  /** The official title, copied exactly. */
  title: line,
  /** What it is about, in our words. */
  shortTitle: line,
  amended: z.boolean(),
  /** The date that the letter gives; it does not say whether of submission or of the vote. */
  date: isoDate,
  submitters: z.array(line).min(1),
  /** "c.s.": there are more signatories, whom the letter does not name. */
  cumSuis: z.boolean(),
  status: z.strictObject({
    value: status,
    ground: quote,
    /** What else the status could have been, where the rules leave room. */
    doubt: line.optional(),
  }),
  /** Its outcome, in one sentence that can be read on its own. */
  summary: line
    .regex(/\.$/, { error: 'End it with a full stop.' })
    .refine(
      (text) => text.split(/\s+/).length <= SUMMARY_WORDS,
      `Write at most ${SUMMARY_WORDS} words.`,
    ),
  /** When this entry was last corrected after it was published; feeds tell it to their readers. */
  updated: isoDate.optional(),
  remarks: placedRemarks,
});

export type Status = z.infer<typeof status>;

export type MotionData = z.infer<typeof motionSchema>;
