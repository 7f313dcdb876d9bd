import { z } from 'zod';
import { isoDate, isoDateOrPeriod } from './date.ts';
import { formatId, parseKamerstuk } from './kamerstuk.ts';

/**
 * The shape of every record in `content/`. The types are derived from these schemas and written
 * nowhere else. Keys are strict: a misspelled key is an error, not a silent loss.
 * References are plain ids; the register resolves them and reports the ones that lead nowhere.
 */

/** The most words that a fragment quoted from the letter may have. */
export const QUOTE_WORDS = 8;

/** More motions or notes than any letter has. */
const MOST = 9_999;

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, { error: 'Write it on one line.' });

const isKamerstukId = (text: string): boolean => {
  const paper = parseKamerstuk(text);
  return paper !== null && formatId(paper) === text;
};

const kamerstukId = z
  .string()
  .refine(isKamerstukId, 'This is not a kamerstuk number in the form 21501-20-1736.');

/** A fragment of the letter, taken over literally and therefore short. */
const quote = line.refine(
  (text) => text.split(/\s+/).length <= QUOTE_WORDS,
  `Quote at most ${QUOTE_WORDS} words of the letter.`,
);

export const noteNumber = z.number().int().min(1).max(MOST);

/** Remarks, each with the anchor of what it concerns on the page of the entry. */
const placedRemarks = z.array(z.strictObject({ remark: line, at: line })).default([]);

/** In the order in which the rules for them are tried, see `content/pages/verantwoording.mdx`. */
export const STATUSES = ['vervallen', 'doorlopend', 'geen-bijval', 'uitgevoerd'] as const;

export const status = z.enum(STATUSES);

/** The most words of the outcome of a motion, which stands in lists and cards too. */
const SUMMARY_WORDS = 18;

/** The attributes of a `<Step>` in the body of a motion: all are texts, but for `planned`. */
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
  /** Its outcome, in one sentence that stands alone. */
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

/** Something that happened, and on which day, as far as the letter tells. */
export const eventSchema = z.strictObject({
  name: line,
  date: isoDateOrPeriod,
  /** The letter does not say when it began: the first day is the first that it names. */
  beginUnknown: z.boolean().default(false),
  /** The words of the letter that date it. */
  quote,
  explanation: line,
  /** The motions where the letter tells of it. */
  motions: z.array(kamerstukId).min(1),
  /** The remark that tells what is off about the date. */
  remark: line.optional(),
});

export const letterSchema = z.strictObject({
  kamerstuk: kamerstukId,
  /** The first letter of the register has the addresses without a number: /brief/, /noten/. */
  first: z.boolean().default(false),
  subject: line,
  date: isoDate,
  sender: z.strictObject({
    name: line,
    role: line,
    website: line,
    address: z.array(line).min(1),
  }),
  addressee: z.strictObject({ name: line, address: z.array(line).min(1) }),
  /** The reference that the first page carries as the sender's own. */
  reference: line,
  /** The reference that the pages after it carry. */
  continuationReference: line,
  addresseeReference: line,
  /** The meeting at which the letter was promised, and the paper of that debate. */
  promisedAt: line,
  answersTo: kamerstukId,
  /** How many motions and footnotes the letter has: none may be lost on the way. */
  motionCount: z.number().int().min(1).max(MOST),
  noteCount: z.number().int().min(1).max(MOST),
  /** What the letter dates besides the motions and what was done for them. */
  events: z.array(eventSchema).default([]),
  remarks: placedRemarks,
});

export const submitterSchema = z.strictObject({
  /** The name as the letter writes it, prefix included. */
  name: line,
  /** Not from the letter: full name and party at the time of signing. */
  fullName: line,
  party: line,
});

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

export const REMARK_KINDS = ['tegenspraak', 'schrijffout', 'ontbreekt', 'onduidelijk'] as const;

const remarkFields = {
  kind: z.enum(REMARK_KINDS),
  title: line,
  /** What is off, and why we think so. */
  explanation: line,
};

/** In the order of weight. */
export const REMARK_EFFECTS = ['feit', 'bron', 'taal'] as const;

/** What a remark changes: how a fact is read, whether a source can be followed, or only a word. */
export const remarkSchema = z.discriminatedUnion('effect', [
  z.strictObject({
    ...remarkFields,
    effect: z.enum(REMARK_EFFECTS).exclude(['taal']),
    /** What the letter says there, literally. */
    quote,
  }),
  z.strictObject({
    ...remarkFields,
    effect: z.literal('taal'),
    /** The slips of the pen, in the order of the letter. */
    slips: z.array(z.strictObject({ motion: kamerstukId, says: quote, means: line })).min(1),
  }),
]);

export const termSchema = z.strictObject({
  /** The word, as the heading of its explanation. */
  term: line,
  /** The words of the texts that are this term; those in lower case also start a sentence. */
  forms: z.array(line).min(1),
  /** What it means, in a few plain sentences. The letter explains no words: this is ours. */
  definition: line,
  /** What the letter does say of it. */
  letter: line.optional(),
  /** A word that every reader knows is explained, but not marked in the texts. */
  marked: z.boolean().default(true),
});

/** An address of the site from its root, "/bronnen/kst-1-2/" or "/moties/35373-8/#stap-2". */
const siteAddress = z.string().regex(/^\/(?!\/)[^\s?#]*(?:#[^\s#]+)?$/, {
  error: 'Write an address of this site, such as /moties/35373-8/.',
});

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

const word = line.regex(/^[\p{L}\p{N}]+$/u, {
  error: 'Write one word, without spaces or hyphens.',
});

/** What a result of the search can be. */
export const SEARCH_KINDS = [
  'motie',
  'bron',
  'overleg',
  'kanttekening',
  'brief',
  'begrip',
] as const;

/** What the search knows about words, in one language. */
export const wordsSchema = z.strictObject({
  /** Words that say nothing of what is looked for. */
  stopWords: z.array(word),
  /** Words and expressions of one meaning; the first, one word, is the one that the index uses. */
  synonyms: z.array(z.tuple([word.min(3)], line)),
  /** A word and the words that it is made of. */
  compounds: z.record(word, z.array(word).min(1)),
  /** Words that deny what follows them. */
  negations: z.array(word),
  /** Words and expressions that mean a status. */
  statuses: z.record(status, z.array(line).min(1)),
  /** Words that mean a kind of page. */
  kinds: z.record(z.enum(SEARCH_KINDS), z.array(line)),
  /** People whom the texts name, beside the submitters and the sender. */
  people: z.array(line),
  /** People whom the letter names by their office only: who they are is ours. */
  offices: z.array(
    z.strictObject({
      name: line,
      /** The words by which he or she is looked for. */
      forms: z.array(word).min(1),
      /** What the letter calls him or her. */
      office: line,
      /** The motions under which it does. */
      motions: z.array(kamerstukId).min(1),
    }),
  ),
  /**
   * Per motion the words of the letter about it, from A to Z, in the language of the letters alone.
   * `npm run letter:words` writes them.
   */
  letter: z.record(kamerstukId, line).optional(),
});

const correctionSchema = z.strictObject({
  /** The day on which the correction was published. */
  date: isoDate,
  /** The page that was wrong, by its address on this site, "/moties/21501-20-1736/". */
  page: siteAddress,
  /** What stood there, what stands there now, and where one can see that it is so. */
  before: line,
  after: line,
  evidence: line,
});

/** The log of corrections to what the register says of a letter, as it grew. */
export const correctionsSchema = z.strictObject({ corrections: z.array(correctionSchema) });

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

export type SearchKind = (typeof SEARCH_KINDS)[number];
export type Status = z.infer<typeof status>;
export type MotionData = z.infer<typeof motionSchema>;
export type StepData = z.infer<typeof stepSchema>;
export type EventData = z.infer<typeof eventSchema>;
export type LetterData = z.infer<typeof letterSchema>;
export type SubmitterData = z.infer<typeof submitterSchema>;
export type MeetingData = z.infer<typeof meetingSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type RemarkData = z.infer<typeof remarkSchema>;
export type TermData = z.infer<typeof termSchema>;
export type RedirectsData = z.infer<typeof redirectsSchema>;
export type CheckData = z.infer<typeof checkSchema>;
export type ChecksData = z.infer<typeof checksSchema>;
export type WordsData = z.infer<typeof wordsSchema>;
export type CorrectionData = z.infer<typeof correctionSchema>;
export type CorrectionsData = z.infer<typeof correctionsSchema>;
export type SiteData = z.infer<typeof siteSchema>;
export type PageData = z.infer<typeof pageSchema>;
