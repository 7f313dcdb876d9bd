import { z } from 'zod';
import { addresses, archivedCopy } from '../../i18n/addresses.ts';
import type { Translated } from '../../i18n/language.ts';
import {
  motionsOf,
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
  sets,
  stepFields,
  motionFile,
  type SetName,
  type Row,
} from './sets.ts';
import { locate } from './locate.ts';

/** The row of each motion of the Dutch register, made once: many files have it. */
export type RowOf = (motion: Motion) => Row<'moties'>;

/** @param site the address of the site's root. */
export function createMotionRows(registers: Translated<Register>, site: URL): RowOf {
  const rows = new Map<Motion, Row<'moties'>>();
  return (motion) => {
    const row = rows.get(motion) ?? exportMotion(motion, registers, site);
    rows.set(motion, row);
    return row;
  };
}

/** Every set, in the order of the pages. `site` is the address of the site's root. */
export function exportSets(
  registers: Translated<Register>,
  site: URL,
  rowOf: RowOf,
): { [Name in SetName]: readonly Row<Name>[] } {
  const { nl, en } = registers;
  const motions = nl.motions.map(rowOf);
  return {
    moties: motions,
    stappen: motions.flatMap(({ kamerstuk, actions }) =>
      actions.map((step, index) => ({ motion: kamerstuk, place: index + 1, ...step })),
    ),
    noten: nl.notes.map(exportNote),
    bronnen: exportSources(nl.sources, en?.sources, nl, site),
    indieners: nl.submitters.map((submitter) => exportSubmitter(submitter, site)),
    overleggen: exportMeetings(nl.meetings, en?.meetings, site),
    kanttekeningen: exportRemarks(nl.remarks, en?.remarks, site),
    begrippen: exportTerms(nl.terms, en?.terms, site),
    gebeurtenissen: nl.letters.flatMap((letter, place) => exportEvents(letter, en?.letters[place])),
  };
}

/** How many rows each set has, without making them. */
export function countRows(register: Register): Readonly<Record<SetName, number>> {
  const { motions, letters } = register;
  return {
    moties: motions.length,
    stappen: motions.reduce((sum, { steps }) => sum + steps.length, 0),
    noten: register.notes.length,
    bronnen: register.sources.length,
    indieners: register.submitters.length,
    overleggen: register.meetings.length,
    kanttekeningen: register.remarks.length,
    begrippen: register.terms.length,
    gebeurtenissen: letters.reduce((sum, { events }) => sum + events.length, 0),
  };
}

/** The file next to a motion's page; the motion is one of the Dutch register. */
export function exportMotionFile(
  motion: Motion,
  registers: Translated<Register>,
  site: URL,
  rowOf: RowOf,
): z.infer<typeof motionFile> {
  const { nl, en } = registers;
  const english = en?.motionsByNumber.get(motion.kamerstuk);
  return {
    $schema: locate(addresses.dataSchema('motie'), site),
    version: DATA_VERSION,
    licence: DATA_LICENCE,
    motion: rowOf(motion),
    notes: motion.notes.map(exportNote),
    sources: exportSources(sourcesOf(motion), english && sourcesOf(english), nl, site),
    meetings: exportMeetings(meetingsOf(motion), english && meetingsOf(english), site),
    remarks: exportRemarks(remarksOf(motion), english && remarksOf(english), site),
  };
}

/** A row of the set of motions; the motion is one of the Dutch register. */
function exportMotion(motion: Motion, registers: Translated<Register>, site: URL): Row<'moties'> {
  const english = registers.en?.motionsByNumber.get(motion.kamerstuk);
  const actions = exportSteps(motion, registers, site);
  const describe = (own: Motion) => ({
    kamerstuk: own.kamerstuk,
    letter: own.letter.kamerstuk,
    letterOrder: own.letterOrder,
    title: own.translation?.title ?? own.title,
    shortTitle: own.shortTitle,
    date: own.date,
    amended: own.amended,
    submitters: own.submitters.map(({ id, name, party }) => ({ id, name, party })),
    cumSuis: own.cumSuis,
    status: {
      value: own.status.value,
      ground: own.translation?.ground ?? own.status.ground,
      doubt: own.status.doubt ?? null,
    },
    dossier: own.dossier,
    session: own.session,
    summary: own.summary,
    notes: own.notes.map(({ number }) => number),
    refersTo: numbersOf(own.refersTo),
    referredBy: numbersOf(own.referredBy),
    actions,
    evidence: own.evidence,
    remarks: remarksOf(own).map(({ id }) => id),
    identifier: formatIdentifier(own.paper),
    citation: formatCitation(own.paper, own.session),
    officialUrl: formatAddress(own.paper),
    updated: own.updated ?? own.letter.date,
    url: locate(addresses.motion(own.kamerstuk), site),
  });
  return addEnglish(motion, english, describe, sets.moties);
}

function exportSteps(
  { kamerstuk, steps }: Motion,
  { en }: Translated<Register>,
  site: URL,
): z.infer<typeof stepFields>[] {
  const english = en?.motionsByNumber.get(kamerstuk);
  const describe = ({ motion, number, ...step }: Step) => ({
    date: step.date,
    when: step.when,
    meeting: step.meeting?.id ?? null,
    actor: step.actor,
    text: step.text,
    notes: step.notes.map((note) => note.number),
    dateFrom: step.dateFrom?.number ?? null,
    planned: step.planned,
    see: numbersOf(step.see),
    url: locate(addresses.step(motion.kamerstuk, number), site),
  });
  return steps.map((step, place) => addEnglish(step, english?.steps[place], describe, stepFields));
}

function exportNote({ letter, number, motion, sources }: Note): Row<'noten'> {
  return {
    number,
    motion: motion?.kamerstuk ?? null,
    sources: sources.map(({ id }) => id),
    letter: letter.kamerstuk,
  };
}

function exportSources(
  sources: readonly Source[],
  english: readonly Source[] | undefined,
  { checks }: Register,
  site: URL,
): Row<'bronnen'>[] {
  const describe = (source: Source) => ({
    id: source.id,
    title: source.translation?.title ?? source.title,
    date: source.date,
    reference: source.reference,
    url: source.url,
    notes: source.notes.map(({ number }) => number),
    kind: source.kind,
    language: source.language,
    meeting: source.meeting?.id ?? null,
    motions: numbersOf(motionsOf(source.notes)),
    officialUrl: source.paper === null ? null : formatAddress(source.paper),
    archivedUrl: archivedCopy(source),
    check: (source.url === null ? undefined : checks.get(source.url)) ?? null,
    page: locate(addresses.source(source.id), site),
    letterNotes: source.notes.map(({ letter, number }) => ({ letter: letter.kamerstuk, number })),
  });
  return pairById(sources, english).map((pair) => addEnglish(...pair, describe, sets.bronnen));
}

function exportSubmitter(submitter: Submitter, site: URL): Row<'indieners'> {
  const { id, name, fullName, party, motions } = submitter;
  const url = locate(addresses.submitter(id), site);
  return { id, name, fullName, party, motions: numbersOf(motions), url };
}

function exportMeetings(
  meetings: readonly Meeting[],
  english: readonly Meeting[] | undefined,
  site: URL,
): Row<'overleggen'>[] {
  const describe = (meeting: Meeting) => ({
    id: meeting.id,
    name: meeting.name,
    kind: meeting.kind,
    date: meeting.date,
    description: meeting.description ?? null,
    motions: numbersOf(meeting.motions),
    reports: meeting.reports.map(({ id }) => id),
    url: locate(addresses.meeting(meeting.id), site),
  });
  return pairById(meetings, english).map((pair) => addEnglish(...pair, describe, sets.overleggen));
}

function exportRemarks(
  remarks: readonly Remark[],
  english: readonly Remark[] | undefined,
  site: URL,
): Row<'kanttekeningen'>[] {
  const describe = (remark: Remark) => ({
    id: remark.id,
    kind: remark.kind,
    effect: remark.effect,
    title: remark.title,
    quote: remark.translation?.quote ?? remark.quote,
    explanation: remark.explanation,
    places: remark.places.map(({ letter, motion, at }) => ({
      letter: letter.kamerstuk,
      motion: motion?.kamerstuk ?? null,
      at,
    })),
    slips: remark.slips.map((slip) => ({ ...slip, motion: slip.motion.kamerstuk })),
    motions: numbersOf(remark.motions),
    onLetter: remark.places.some(({ motion }) => motion === null),
    url: locate(addresses.remark(remark), site),
  });
  return pairById(remarks, english).map((pair) =>
    addEnglish(...pair, describe, sets.kanttekeningen),
  );
}

function exportTerms(
  terms: readonly Term[],
  english: readonly Term[] | undefined,
  site: URL,
): Row<'begrippen'>[] {
  const describe = ({ id, term, forms, definition, letter, motions }: Term) => ({
    id,
    term,
    forms,
    definition,
    letter: letter ?? null,
    motions: numbersOf(motions),
    url: locate(addresses.term(id), site),
  });
  return pairById(terms, english).map((pair) => addEnglish(...pair, describe, sets.begrippen));
}

function exportEvents(letter: Letter, english: Letter | undefined): Row<'gebeurtenissen'>[] {
  const describe = ({ motions, remark, translation, ...event }: DatedEvent) => ({
    ...event,
    quote: translation?.quote ?? event.quote,
    motions: numbersOf(motions),
    remark: remark?.id ?? null,
    letter: letter.kamerstuk,
  });
  return letter.events.map((event, place) =>
    addEnglish(event, english?.events[place], describe, sets.gebeurtenissen),
  );
}

/**
 * The row of a record, with its words in English.
 *
 * @param english the same record in the English register: undefined where there is no such register,
 * null where it does not have the record.
 * @param describe gives the row of a record in either language.
 * @param schema says which fields of the row are words.
 */
function addEnglish<Own, Fields extends object, Words>(
  own: Own,
  english: Own | null | undefined,
  describe: (record: Own) => Fields,
  schema: { readonly shape: { readonly en: z.ZodType<Words> } },
): Fields & { en: Words } {
  return { ...describe(own), en: schema.shape.en.parse(english && describe(english)) };
}

/** Each record with the same one in the English register, as `addEnglish` takes them. */
function pairById<Item extends { readonly id: string }>(
  own: readonly Item[],
  english: readonly Item[] | undefined,
): (readonly [own: Item, english: Item | null | undefined])[] {
  const byId = new Map(english?.map((item) => [item.id, item]));
  return own.map((item) => [item, byId.get(item.id) ?? (english && null)]);
}

const sourcesOf = ({ notes }: Motion): Source[] => unique(notes.flatMap(({ sources }) => sources));

const meetingsOf = ({ steps }: Motion): Meeting[] =>
  unique(steps.flatMap(({ meeting }) => meeting ?? []));

const remarksOf = ({ remarks }: Motion): Remark[] => unique(remarks.map(({ remark }) => remark));

const numbersOf = (motions: readonly Motion[]): string[] =>
  motions.map(({ kamerstuk }) => kamerstuk);
