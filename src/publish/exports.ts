import { z } from 'zod';
import { addresses, archivedCopy } from '../i18n/addresses.ts';
import type {
  Register,
  DatedEvent,
  Letter,
  Meeting,
  Motion,
  Note,
  Remark,
  Source,
  Step,
  Submitter,
  Term,
} from '../register/register.ts';
import { isoDate, isoDateOrPeriod } from '../register/date.ts';
import { formatAddress, formatCitation, formatIdentifier } from '../register/kamerstuk.ts';
import { checkSchema } from '../register/schemas/upkeep.ts';
import { MEETING_KINDS } from '../register/schemas/meeting.ts';
import { noteNumber } from '../register/schemas/fields.ts';
import { REMARK_EFFECTS, REMARK_KINDS } from '../register/schemas/remark.ts';
import { SOURCE_KINDS } from '../register/schemas/source.ts';
import { status } from '../register/schemas/motion.ts';
import { unique } from '../register/unique.ts';

/**
 * The data files next to the pages. Types, files and published JSON Schemas all come from the
 * schemas here. Their shape is a promise to those who use them: fields are added, never changed or
 * removed. An added field raises the middle number of the version.
 */
export const DATA_VERSION = '1.5.0';

export const DATA_LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

const signatory = z.object({ id: z.string(), name: z.string(), party: z.string() });

export const stepFields = z.object({
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

/** Counts over all steps of a motion. */
export const evidenceFields = z.object({
  steps: z.int(),
  dated: z.int(),
  sourced: z.int(),
  both: z.int(),
});

const motionExport = z.object({
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

const sourceExport = z.object({
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
});

const submitterExport = z.object({
  id: z.string(),
  name: z.string(),
  fullName: z.string(),
  party: z.string(),
  motions: z.array(z.string()),
  url: z.url(),
});

const meetingExport = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(MEETING_KINDS),
  date: isoDateOrPeriod.nullable(),
  description: z.string().nullable(),
  motions: z.array(z.string()),
  reports: z.array(z.string()),
  url: z.url(),
});

const remarkExport = z.object({
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

const termExport = z.object({
  id: z.string(),
  term: z.string(),
  forms: z.array(z.string()),
  definition: z.string(),
  letter: z.string().nullable(),
  motions: z.array(z.string()),
  url: z.url(),
});

const eventExport = z.object({
  name: z.string(),
  date: isoDateOrPeriod,
  beginUnknown: z.boolean(),
  quote: z.string(),
  explanation: z.string(),
  motions: z.array(z.string()),
  remark: z.string().nullable(),
  letter: z.string(),
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

/** Every set, in the order of the pages. `site` is the address of the site's root. */
export function exportSets(
  register: Register,
  site: URL,
): { [Name in SetName]: readonly Row<Name>[] } {
  const { motions, notes, sources, submitters, meetings, remarks, terms } = register;
  return {
    moties: motions.map((motion) => exportMotion(motion, site)),
    stappen: motions.flatMap((motion) =>
      motion.steps.map((step) => ({
        motion: motion.kamerstuk,
        place: step.number,
        ...exportStep(step, site),
      })),
    ),
    noten: notes.map(exportNote),
    bronnen: sources.map((source) => exportSource(source, register, site)),
    indieners: submitters.map((submitter) => exportSubmitter(submitter, site)),
    overleggen: meetings.map((meeting) => exportMeeting(meeting, site)),
    kanttekeningen: remarks.map((remark) => exportRemark(remark, site)),
    begrippen: terms.map((term) => exportTerm(term, site)),
    gebeurtenissen: register.letters.flatMap((letter) =>
      letter.events.map((event) => exportEvent(event, letter)),
    ),
  };
}

/** The file next to a motion's page. */
export function exportMotionFile(
  motion: Motion,
  register: Register,
  site: URL,
): z.infer<typeof motionFile> {
  const sources = new Set(motion.notes.flatMap((note) => note.sources));
  const meetings = new Set(motion.steps.flatMap(({ meeting }) => meeting ?? []));
  return {
    $schema: locate(addresses.dataSchema('motie'), site),
    version: DATA_VERSION,
    licence: DATA_LICENCE,
    motion: exportMotion(motion, site),
    notes: motion.notes.map(exportNote),
    sources: [...sources].map((source) => exportSource(source, register, site)),
    meetings: [...meetings].map((meeting) => exportMeeting(meeting, site)),
    remarks: remarksOf(motion).map((remark) => exportRemark(remark, site)),
  };
}

/** A row of the set of motions. */
export function exportMotion(motion: Motion, site: URL): Row<'moties'> {
  const { value, ground, doubt = null } = motion.status;
  return {
    kamerstuk: motion.kamerstuk,
    letter: motion.letter.kamerstuk,
    letterOrder: motion.letterOrder,
    title: motion.title,
    shortTitle: motion.shortTitle,
    date: motion.date,
    amended: motion.amended,
    submitters: motion.submitters.map(({ id, name, party }) => ({ id, name, party })),
    cumSuis: motion.cumSuis,
    status: { value, ground, doubt },
    dossier: motion.dossier,
    session: motion.session,
    summary: motion.summary,
    notes: motion.notes.map(({ number }) => number),
    refersTo: numbersOf(motion.refersTo),
    referredBy: numbersOf(motion.referredBy),
    actions: motion.steps.map((step) => exportStep(step, site)),
    evidence: motion.evidence,
    remarks: remarksOf(motion).map(({ id }) => id),
    identifier: formatIdentifier(motion.paper),
    citation: formatCitation(motion.paper, motion.session),
    officialUrl: formatAddress(motion.paper),
    updated: motion.updated ?? motion.letter.date,
    url: locate(addresses.motion(motion.kamerstuk), site),
  };
}

function exportStep(step: Step, site: URL): z.infer<typeof stepFields> {
  const { date, when, meeting, actor, text, notes, dateFrom, planned, see } = step;
  return {
    date,
    when,
    meeting: meeting?.id ?? null,
    actor,
    text,
    notes: notes.map(({ number }) => number),
    dateFrom: dateFrom?.number ?? null,
    planned,
    see: numbersOf(see),
    url: locate(addresses.step(step.motion.kamerstuk, step.number), site),
  };
}

function exportNote({ letter, number, motion, sources }: Note): Row<'noten'> {
  return {
    number,
    motion: motion?.kamerstuk ?? null,
    sources: sources.map(({ id }) => id),
    letter: letter.kamerstuk,
  };
}

function exportSource(source: Source, { checks }: Register, site: URL): Row<'bronnen'> {
  const motions = new Set(source.notes.flatMap(({ motion }) => motion ?? []));
  return {
    id: source.id,
    title: source.title,
    date: source.date,
    reference: source.reference,
    url: source.url,
    notes: source.notes.map(({ number }) => number),
    kind: source.kind,
    language: source.language,
    meeting: source.meeting?.id ?? null,
    motions: numbersOf([...motions]),
    officialUrl: source.paper === null ? null : formatAddress(source.paper),
    archivedUrl: archivedCopy(source),
    check: (source.url === null ? undefined : checks.get(source.url)) ?? null,
    page: locate(addresses.source(source.id), site),
  };
}

function exportSubmitter(submitter: Submitter, site: URL): Row<'indieners'> {
  const { id, name, fullName, party, motions } = submitter;
  const url = locate(addresses.submitter(id), site);
  return { id, name, fullName, party, motions: numbersOf(motions), url };
}

function exportMeeting(meeting: Meeting, site: URL): Row<'overleggen'> {
  return {
    id: meeting.id,
    name: meeting.name,
    kind: meeting.kind,
    date: meeting.date,
    description: meeting.description ?? null,
    motions: numbersOf(meeting.motions),
    reports: meeting.reports.map(({ id }) => id),
    url: locate(addresses.meeting(meeting.id), site),
  };
}

function exportRemark(remark: Remark, site: URL): Row<'kanttekeningen'> {
  const { id, kind, effect, title, quote, explanation, motions, places, slips } = remark;
  return {
    id,
    kind,
    effect,
    title,
    quote,
    explanation,
    places: places.map(({ letter, motion, at }) => ({
      letter: letter.kamerstuk,
      motion: motion?.kamerstuk ?? null,
      at,
    })),
    slips: slips.map((slip) => ({ ...slip, motion: slip.motion.kamerstuk })),
    motions: numbersOf(motions),
    onLetter: places.some(({ motion }) => motion === null),
    url: locate(addresses.remark(id), site),
  };
}

function exportTerm(own: Term, site: URL): Row<'begrippen'> {
  const { id, term, forms, definition, letter = null, motions } = own;
  const url = locate(addresses.term(id), site);
  return { id, term, forms, definition, letter, motions: numbersOf(motions), url };
}

function exportEvent(
  { motions, remark, ...event }: DatedEvent,
  letter: Letter,
): Row<'gebeurtenissen'> {
  return {
    ...event,
    motions: numbersOf(motions),
    remark: remark?.id ?? null,
    letter: letter.kamerstuk,
  };
}

const remarksOf = ({ remarks }: Motion): Remark[] => unique(remarks.map(({ remark }) => remark));

const numbersOf = (motions: readonly Motion[]): string[] =>
  motions.map(({ kamerstuk }) => kamerstuk);

/** An address of the site in full. `site` is its root, and may lie under a path. */
export const locate = (address: string, site: URL): string => new URL(`.${address}`, site).href;
