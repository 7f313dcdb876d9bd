import { z } from 'zod';
import { line } from './fields.ts';

/** What the register is called, and what its motions are about, as the texts of the site say it. */
export const siteSchema = z.strictObject({
  name: line,
  /** For the search of a browser. */
  shortName: line.max(16),
  /** Fits after "moties over". */
  topic: line,
  /** The same in full. */
  subject: line,
  /** The name of the file that holds all data, without its extension. */
  fileName: line.regex(/^[a-z0-9-]+$/, { error: 'Use lower-case letters, digits and hyphens.' }),
});

export const pageSchema = z.strictObject({ title: line, description: line });

export type SiteData = z.infer<typeof siteSchema>;

export type PageData = z.infer<typeof pageSchema>;
