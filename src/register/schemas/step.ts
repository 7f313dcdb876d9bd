import { z } from 'zod';
import { isoDateOrPeriod } from '../date.ts';
import { line, isKamerstukId } from './fields.ts';

/** The attributes of a `<Step>` in the body of a motion: all are texts, except `planned`. */
export const stepSchema = z.strictObject({
  /** Who acted. */
  by: line,
  date: isoDateOrPeriod.optional(),
  /** What the letter gives instead of a day. */
  when: line.optional(),
  /** The note that alone gives the date. */
  dateFrom: z
    .string()
    .regex(/^[1-9]\d*$/, { error: 'Write the number of a note, "20".' })
    .transform(Number)
    .optional(),
  meeting: line.optional(),
  /** It had not happened yet when the letter was written. */
  planned: z
    .custom<true>((value) => value === true, 'Write planned alone, without a value.')
    .optional(),
  /** The motions whose steps, says the letter, count here too. */
  see: z
    .string()
    .refine(
      (text) => text.split(' ').every(isKamerstukId),
      'Write motions in the form 21501-20-1736, with one space between two.',
    )
    .transform((text) => text.split(' '))
    .optional(),
});

export type StepData = z.infer<typeof stepSchema>;
