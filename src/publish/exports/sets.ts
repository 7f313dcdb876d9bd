import { z } from 'zod';
import { isoDate, isoDateOrPeriod } from '../../register/date.ts';
import { checkSchema } from '../../register/schemas/upkeep.ts';
import { MEETING_KINDS } from '../../register/schemas/meeting.ts';
import { noteNumber } from '../../register/schemas/fields.ts';
import { REMARK_EFFECTS, REMARK_KINDS } from '../../register/schemas/remark.ts';
import { SOURCE_KINDS } from '../../register/schemas/source.ts';
import { status } from '../../register/schemas/motion.ts';

/**
 * The data files next to the pages. Types, files and published JSON Schemas all come from the
 * schemas here. Their shape is a promise to those who use them: fields are added, never changed or
 * removed. An added field raises the middle number of the version.
 *
 * A row is written in Dutch. Under `en` it has its words in English, by the names of its own fields: in
 * every row of a register that has an English edition, in none of another.
 */
export const DATA_VERSION = '1.6.0';

export const DATA_LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

const signatory = z.object({ id: z.string(), name: z.string(), party: z.string() });

const step = z.object({
  date: isoDateOrPeriod.nullable(),
  when: z.string().nullable(),
  meeting: z.string().nullable(),
  actor: z.string(),
  text: z.string(),
  notes: z.array(noteNumber),
  dateFrom: noteNumber.nullable(),
  planned: z.boolean(),
  see: z.array(z.string()),
  url: z.url(),
});

export const stepFields = step.extend({
  en: step.pick({ when: true, actor: true, text: true }).optional(),
});

/** Counts over all steps of a motion. */
export const evidenceFields = z.object({
  steps: z.int(),
  dated: z.int(),
  sourced: z.int(),
  both: z.int(),
});

const motion = z.object({
  kamerstuk: z.string(),
  letter: z.string(),
  letterOrder: z.int(),
  title: z.string(),
  shortTitle: z.string(),
  date: isoDate,
  amended: z.boolean(),
  submitters: z.array(signatory),
  cumSuis: z.boolean(),
  status: z.object({ value: status, ground: z.string(), doubt: z.string().nullable() }),
  dossier: z.string(),
  session: z.string(),
  summary: z.string(),
  notes: z.array(noteNumber),
  refersTo: z.array(z.string()),
  referredBy: z.array(z.string()),
  actions: z.array(stepFields),
  evidence: evidenceFields,
  remarks: z.array(z.string()),
  identifier: z.string(),
  citation: z.string(),
  officialUrl: z.url(),
  updated: isoDate,
  url: z.url(),
});

const motionExport = motion.extend({
  en: motion
    .pick({ title: true, shortTitle: true, summary: true })
    .extend({ status: motion.shape.status.pick({ ground: true, doubt: true }) })
    .optional(),
});

const stepExport = z.object({
  motion: z.string(),
  place: z.int(),
  ...stepFields.shape,
});

const noteExport = z.object({
  number: noteNumber,
  motion: z.string().nullable(),
  sources: z.array(z.string()),
  letter: z.string(),
});

const source = z.object({
  id: z.string(),
  title: z.string(),
  date: isoDate.nullable(),
  reference: z.string().nullable(),
  url: z.url().nullable(),
  notes: z.array(noteNumber),
  kind: z.enum(SOURCE_KINDS),
  language: z.enum(['nl', 'en']),
  meeting: z.string().nullable(),
  motions: z.array(z.string()),
  officialUrl: z.url().nullable(),
  archivedUrl: z.url().nullable(),
  check: checkSchema.nullable(),
  page: z.url(),
  letterNotes: z.array(z.object({ letter: z.string(), number: noteNumber })),
});

const sourceExport = source.extend({ en: source.pick({ title: true }).optional() });

const submitterExport = z.object({
  id: z.string(),
  name: z.string(),
  fullName: z.string(),
  party: z.string(),
  motions: z.array(z.string()),
  url: z.url(),
});

const meeting = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(MEETING_KINDS),
  date: isoDateOrPeriod.nullable(),
  description: z.string().nullable(),
  motions: z.array(z.string()),
  reports: z.array(z.string()),
  url: z.url(),
});

const meetingExport = meeting.extend({
  en: meeting.pick({ name: true, description: true }).optional(),
});

const remark = z.object({
  id: z.string(),
  kind: z.enum(REMARK_KINDS),
  effect: z.enum(REMARK_EFFECTS),
  title: z.string(),
  quote: z.string().nullable(),
  explanation: z.string(),
  places: z.array(z.object({ letter: z.string(), motion: z.string().nullable(), at: z.string() })),
  slips: z.array(z.object({ motion: z.string(), says: z.string(), means: z.string() })),
  motions: z.array(z.string()),
  onLetter: z.boolean(),
  url: z.url(),
});

const remarkExport = remark.extend({
  en: remark.pick({ title: true, quote: true, explanation: true }).optional(),
});

const term = z.object({
  id: z.string(),
  term: z.string(),
  forms: z.array(z.string()),
  definition: z.string(),
  letter: z.string().nullable(),
  motions: z.array(z.string()),
  url: z.url(),
});

/** A word that only readers of Dutch meet is not explained in English: null. */
const termExport = term.extend({
  en: term.pick({ term: true, forms: true, definition: true, letter: true }).nullable().optional(),
});

const event = z.object({
  name: z.string(),
  date: isoDateOrPeriod,
  beginUnknown: z.boolean(),
  quote: z.string(),
  explanation: z.string(),
  motions: z.array(z.string()),
  remark: z.string().nullable(),
  letter: z.string(),
});

const eventExport = event.extend({
  en: event.pick({ name: true, quote: true, explanation: true }).optional(),
});

/** One motion with all that its page shows, each reference resolved. */
export const motionFile = z.object({
  $schema: z.url(),
  version: z.string(),
  licence: z.url(),
  motion: motionExport,
  notes: z.array(noteExport),
  sources: z.array(sourceExport),
  meetings: z.array(meetingExport),
  remarks: z.array(remarkExport),
});

/** What one row of each set is; the names are those of the files. */
export const sets = {
  moties: motionExport,
  stappen: stepExport,
  noten: noteExport,
  bronnen: sourceExport,
  indieners: submitterExport,
  overleggen: meetingExport,
  kanttekeningen: remarkExport,
  begrippen: termExport,
  gebeurtenissen: eventExport,
} as const;

export type SetName = keyof typeof sets;

export type Row<Name extends SetName> = z.infer<(typeof sets)[Name]>;
