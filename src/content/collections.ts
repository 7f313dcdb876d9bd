import type { z } from 'zod';
import { checksSchema, correctionsSchema, redirectsSchema } from '../register/schemas/upkeep.ts';
import { letterSchema } from '../register/schemas/letter.ts';
import { meetingSchema } from '../register/schemas/meeting.ts';
import { motionSchema } from '../register/schemas/motion.ts';
import { pageSchema, siteSchema } from '../register/schemas/site.ts';
import { remarkSchema } from '../register/schemas/remark.ts';
import { sourceSchema } from '../register/schemas/source.ts';
import { submitterSchema } from '../register/schemas/submitter.ts';
import { termSchema } from '../register/schemas/term.ts';
import { wordsSchema } from '../register/schemas/words.ts';

/** Which folder of `content/` holds what: its name, the extension of its files, their schema. */
export const collections = {
  motions: { extension: 'mdx', schema: motionSchema },
  letters: { extension: 'mdx', schema: letterSchema },
  submitters: { extension: 'yaml', schema: submitterSchema },
  meetings: { extension: 'yaml', schema: meetingSchema },
  sources: { extension: 'yaml', schema: sourceSchema },
  remarks: { extension: 'yaml', schema: remarkSchema },
  terms: { extension: 'yaml', schema: termSchema },
  redirects: { extension: 'yaml', schema: redirectsSchema },
  checks: { extension: 'yaml', schema: checksSchema },
  words: { extension: 'yaml', schema: wordsSchema },
  corrections: { extension: 'yaml', schema: correctionsSchema },
  site: { extension: 'yaml', schema: siteSchema },
  pages: { extension: 'mdx', schema: pageSchema },
} as const satisfies Record<string, { extension: 'mdx' | 'yaml'; schema: z.ZodType<object> }>;
