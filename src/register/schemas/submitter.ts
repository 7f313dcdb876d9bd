import { z } from 'zod';
import { line } from './fields.ts';

export const submitterSchema = z.strictObject({
  /** The name as the letter writes it, prefix included. */
  name: line,
  /** Not from the letter: full name and party at the time of signing. */
  fullName: line,
  party: line,
});

export type SubmitterData = z.infer<typeof submitterSchema>;
