import { z } from 'zod';
import { isoDate } from '../date.ts';
import { line } from './fields.ts';

export const SOURCE_KINDS = [
  'kamerbrief',
  'verslag',
  'beantwoording',
  'verklaring',
  'rapport',
] as const;

export const sourceSchema = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  /** The title as the letter writes it, without the date and reference after it. */
  title: line,
  language: z.enum(['nl', 'en']).default('nl'),
  /** The date of the document, null where the letter gives none. */
  date: isoDate.nullable(),
  /** Where the date stands: in the note, or in the address that the note gives. */
  dateFrom: z.enum(['note', 'address']).optional(),
  /** As the letter writes it, null where it gives none. */
  reference: line.nullable(),
  url: z.url({ protocol: /^https$/, hostname: z.regexes.domain }).nullable(),
  /** The meeting of which this is the report. */
  meeting: line.optional(),
});

export type SourceData = z.infer<typeof sourceSchema>;
