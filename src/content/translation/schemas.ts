import { z } from 'zod';
import { eventSchema, letterSchema } from '../../register/schemas/letter.ts';
import { meetingSchema } from '../../register/schemas/meeting.ts';
import { motionSchema } from '../../register/schemas/motion.ts';
import { remarkSchema } from '../../register/schemas/remark.ts';
import { pageSchema, siteSchema } from '../../register/schemas/site.ts';
import { sourceSchema } from '../../register/schemas/source.ts';
import { termSchema } from '../../register/schemas/term.ts';
import { correctionsSchema } from '../../register/schemas/upkeep.ts';

/**
 * What a translation of each folder holds: words only. Every date, number, name and note comes from
 * the Dutch entry of the same name. The fields are those of the Dutch schemas.
 */

/** The Dutch words that were translated, as a hash: `npm run translated` writes it. */
const translated = z.strictObject({
  dutch: z
    .string()
    .regex(/^[0-9a-f]{12}$/, { error: 'Remove it, and run npm run translated.' })
    .optional(),
});

const { status, title, shortTitle } = motionSchema.shape;
const [quoted] = remarkSchema.options;

const motionWords = translated.extend({
  title,
  shortTitle,
  /** Without the limit on its words: English needs a few more. */
  summary: z.string().trim().min(1).regex(/\.$/, { error: 'End it with a full stop.' }),
  status: z.strictObject({ ground: z.string().trim().min(1), doubt: status.shape.doubt }),
});
const letterWords = translated.extend({
  subject: letterSchema.shape.subject,
  sender: letterSchema.shape.sender.pick({ role: true }),
  addressee: letterSchema.shape.addressee.pick({ name: true }),
  events: z
    .array(
      eventSchema
        .pick({ name: true, explanation: true })
        .extend({ quote: z.string().trim().min(1) }),
    )
    .default([]),
});
const meetingWords = translated.extend(meetingSchema.pick({ name: true, description: true }).shape);
const sourceWords = translated.extend(sourceSchema.pick({ title: true }).shape);
const remarkWords = translated.extend({
  ...quoted.pick({ title: true, explanation: true }).shape,
  quote: z.string().trim().min(1).optional(),
});
const termWords = translated.extend(
  termSchema.pick({ term: true, forms: true, definition: true, letter: true }).shape,
);
const pageWords = translated.extend(pageSchema.shape);
const siteWords = translated.extend(siteSchema.omit({ fileName: true }).shape);
const correctionsWords = translated.extend({
  corrections: z.array(
    correctionsSchema.shape.corrections.element.pick({ before: true, after: true, evidence: true }),
  ),
});

/** Which folder of a translation holds what. */
export const translatedCollections = {
  motions: { extension: 'mdx', schema: motionWords },
  letters: { extension: 'mdx', schema: letterWords },
  meetings: { extension: 'yaml', schema: meetingWords },
  sources: { extension: 'yaml', schema: sourceWords },
  remarks: { extension: 'yaml', schema: remarkWords },
  terms: { extension: 'yaml', schema: termWords },
  corrections: { extension: 'yaml', schema: correctionsWords },
  pages: { extension: 'mdx', schema: pageWords },
  site: { extension: 'yaml', schema: siteWords },
} as const satisfies Record<string, { extension: 'mdx' | 'yaml'; schema: z.ZodType<object> }>;
