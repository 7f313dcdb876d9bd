import { z } from 'zod';
import { addresses, archivedCopy } from '../../i18n/addresses.ts';
import {
  type Register,
  type DatedEvent,
  type Letter,
  type Meeting,
  type Motion,
  type Note,
  type Remark,
  type Source,
  type Step,
  type Submitter,
  type Term,
} from '../../register/register.ts';
import { formatAddress, formatCitation, formatIdentifier } from '../../register/kamerstuk.ts';
import { unique } from '../../register/unique.ts';
import {
  DATA_VERSION,
  DATA_LICENCE,
  stepFields,
  motionFile,
  type SetName,
  type Row,
} from './sets.ts';
import { locate } from './locate.ts';

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
    letterNotes: source.notes.map(({ letter, number }) => ({ letter: letter.kamerstuk, number })),
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
