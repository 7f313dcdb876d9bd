import { z } from 'zod';
import { isoDateOrPeriod } from '../date.ts';
import { line } from './fields.ts';

export const MEETING_KINDS = [
  'raad-buitenlandse-zaken',
  'europese-raad',
  'oostelijk-partnerschap',
  'ovse',
  'navo',
  'verenigde-naties',
  'tweede-kamer',
] as const;

export const meetingSchema = z.strictObject({
  kind: z.enum(MEETING_KINDS),
  name: line,
  /** Null where the letter gives no day. */
  date: isoDateOrPeriod.nullable(),
  /** What the letter says of the meeting itself. */
  description: line.optional(),
});

export type MeetingData = z.infer<typeof meetingSchema>;
