import { z } from 'zod';
import { isoDate } from '../date.ts';
import { line, siteAddress } from './fields.ts';

/** What was once published elsewhere, and where it is now. */
export const redirectsSchema = z.strictObject({
  moved: z.array(z.strictObject({ from: siteAddress, to: siteAddress })),
});

/** What became of an address on the web when we last asked for it. */
export const OUTCOMES = [
  'works',
  'moved',
  'not-html',
  'gone',
  'broken',
  'loop',
  'slow',
  'insecure',
  'unreachable',
] as const;

export const checkSchema = z.strictObject({
  address: z.url({ protocol: /^https$/ }),
  /** The day of the check. */
  checked: isoDate,
  outcome: z.enum(OUTCOMES),
  /** The HTTP status of the last answer, null where there was none. */
  status: z.number().int().min(100).max(599).nullable(),
  /** Where the redirects ended, null where there was none. */
  final: z.url().nullable(),
});

/** Written by `npm run check:links`, one result an address, the last. */
export const checksSchema = z.strictObject({ results: z.array(checkSchema) });

const correctionSchema = z.strictObject({
  /** The day on which the correction was published. */
  date: isoDate,
  /** The page that was wrong, by its address on this site, "/moties/21501-20-1736/". */
  page: siteAddress,
  /** What it said, what it says now, and where that can be verified. */
  before: line,
  after: line,
  evidence: line,
});

/** The log of corrections to what the register says of a letter, as it grew. */
export const correctionsSchema = z.strictObject({ corrections: z.array(correctionSchema) });

export type RedirectsData = z.infer<typeof redirectsSchema>;

export type CheckData = z.infer<typeof checkSchema>;

export type ChecksData = z.infer<typeof checksSchema>;

export type CorrectionData = z.infer<typeof correctionSchema>;

export type CorrectionsData = z.infer<typeof correctionsSchema>;
