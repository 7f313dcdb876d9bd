import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addresses } from '../src/model/addresses.ts';
import { noteAnchor, noteCallAnchor, stepAnchor } from '../src/model/anchors.ts';
import type {
  Archive,
  DatedEvent,
  Meeting,
  Motion,
  Note,
  Remark,
  Source,
  Step,
  Term,
} from '../src/model/archive.ts';
import { parseBody } from '../src/model/body.ts';
import {
  formatAddress,
  formatDossierHeading,
  formatHeading,
  formatIdentifier,
  parseDossier,
  parseKamerstuk,
} from '../src/model/kamerstuk.ts';
import type {
  EventData,
  LetterData,
  MeetingData,
  MotionData,
  SourceData,
  SubmitterData,
  TermData,
} from '../src/model/schemas.ts';
import { listTerms } from '../src/model/terms.ts';
import { lowerFirst } from '../src/model/text.ts';
import { unique } from '../src/model/unique.ts';
import { formatDate, t } from '../src/strings/nl.ts';
import { formatMeetingDate, formatStepDate } from '../src/strings/step-date.ts';

/** Something that must be on a page: a text, a link (an address of the site, or whole), an anchor. */
export interface Want {
  /** The page, by its address from the site's root. */
  readonly address: string;
  /** Where the content says it. */
  readonly field: string;
  readonly kind: 'text' | 'link' | 'id';
  readonly value: string;
}

type Wish = Pick<Want, 'kind' | 'value'>;

/**
 * Every field of a record, also one that is still to come, has to say how it is shown; but for
 * what is on another page (the kind of a meeting, the forms of a term) or no text (a language, the
 * letter's counts, the day of a correction, which feeds tell).
 */
type Fields<Data> = Record<keyof Data, readonly Wish[]>;

const text = (value: string): Wish => ({ kind: 'text', value });
const link = (value: string): Wish => ({ kind: 'link', value });
const id = (value: string): Wish => ({ kind: 'id', value });
const maybe = (value: string | null | undefined): Wish[] => (value ? [text(value)] : []);
const day = (date: string | null): Wish[] => [text(date === null ? t.noDate : formatDate(date))];

/** All that the content says, and on which page each of it must be. */
export function listWants(archive: Archive): Want[] {
  const { motions, meetings, sources, submitters, dossiers, statuses } = archive;
  const motionLinks = (own: readonly Motion[]): Wish[] =>
    own.map(({ kamerstuk }) => link(addresses.motion(kamerstuk)));
  return [
    ...motions.flatMap((motion) =>
      on(addresses.motion(motion.kamerstuk), wantMotion(motion, archive)),
    ),
    ...on(addresses.motions, { motions: motionLinks(motions) }),
    ...on(addresses.home, { motions: motionLinks(motions) }),
    ...motions.flatMap((motion) =>
      on(addresses.year(motion.date.slice(0, 4)), { motions: motionLinks([motion]) }),
    ),
    ...meetings.flatMap((meeting) => on(addresses.meeting(meeting.id), wantMeeting(meeting))),
    ...on(addresses.meetings, {
      meetings: meetings.map((own) => link(addresses.meeting(own.id))),
      kind: [...new Set(meetings.map(({ kind }) => t.meetingKinds[kind]))].map(text),
    }),
    ...sources.flatMap((source) => on(addresses.source(source.id), wantSource(source))),
    ...on(addresses.sources, { sources: sources.flatMap(wantCitation) }),
    ...submitters.flatMap(({ id: own, name, fullName, party, motions: signed }) => {
      const data: Fields<SubmitterData> = {
        name: [text(name)],
        fullName: [text(fullName)],
        party: [text(party)],
      };
      return on(addresses.submitter(own), { ...data, motions: motionLinks(signed) });
    }),
    ...on(addresses.submitters, {
      submitters: submitters.map((own) => link(addresses.submitter(own.id))),
    }),
    ...dossiers.flatMap((dossier) =>
      on(addresses.dossier(dossier.id), {
        id: [text(formatDossierHeading(parseDossier(dossier.id)))],
        motions: motionLinks(dossier.motions),
        sources: dossier.sources.map((own) => link(addresses.source(own.id))),
      }),
    ),
    ...on(addresses.dossiers, { dossiers: dossiers.map((own) => link(addresses.dossier(own.id))) }),
    ...statuses.flatMap(({ value, motions: own }) =>
      on(addresses.status(value), { value: [text(t.statuses[value])], motions: motionLinks(own) }),
    ),
    ...on(addresses.timeline, wantTimeline(archive)),
    ...on(addresses.notes, { notes: archive.notes.flatMap(wantNote) }),
    ...on(addresses.letter, wantLetter(archive)),
    ...on(addresses.remarks, {
      remarks: archive.remarks.flatMap((own) => [
        id(own.id),
        ...wantRemark(own),
        ...own.places.map(({ motion, at }) =>
          link(`${motion ? addresses.motion(motion.kamerstuk) : addresses.letter}#${at}`),
        ),
      ]),
    }),
    ...on(addresses.terms, { terms: archive.terms.flatMap(wantTerm) }),
    ...on(addresses.method, {
      corrections: archive.corrections.flatMap(({ date, page, before, after, evidence }) => [
        text(formatDate(date)),
        link(page),
        ...[before, after, evidence].map(text),
      ]),
    }),
  ];
}

/** The folders of which each page belongs to an entry, with the ids of those entries. */
export function listFolders(archive: Archive): Record<string, readonly string[]> {
  const idsOf = (items: readonly { id: string }[]) => items.map((item) => item.id);
  return {
    moties: archive.motions.map(({ kamerstuk }) => kamerstuk),
    bronnen: idsOf(archive.sources),
    overleggen: idsOf(archive.meetings),
    indieners: idsOf(archive.submitters),
    dossiers: idsOf(archive.dossiers),
    status: archive.statuses.map(({ value }) => value),
  };
}

function on(address: string, fields: Readonly<Record<string, readonly Wish[]>>): Want[] {
  return Object.entries(fields).flatMap(([field, wishes]) =>
    wishes.map((wish) => ({ address, field, ...wish })),
  );
}

function wantMotion(motion: Motion, { terms }: Archive) {
  const { paper, status, refersTo, referredBy } = motion;
  const data: Fields<Omit<MotionData, 'updated'>> = {
    letter: [link(addresses.letter)],
    kamerstuk: [
      text(formatHeading(paper)),
      text(formatIdentifier(paper)),
      link(formatAddress(paper)),
    ],
    letterOrder: [text(t.motionOfLetter(motion.letterOrder))],
    title: [text(motion.title)],
    shortTitle: [text(motion.shortTitle)],
    amended: motion.amended ? [text(t.amended)] : [],
    date: day(motion.date),
    submitters: motion.submitters.flatMap((own) => [
      text(own.name),
      link(addresses.submitter(own.id)),
    ]),
    cumSuis: motion.cumSuis ? [text(t.cumSuis), text(t.cumSuisMeaning)] : [],
    status: [
      text(t.statuses[status.value]),
      link(addresses.status(status.value)),
      text(status.ground),
      ...(status.doubt === undefined ? [] : [text(status.doubt), text(t.doubted)]),
    ],
    summary: [text(motion.summary)],
    remarks: unique(motion.remarks.map(({ remark }) => remark)).flatMap(wantRemark),
  };
  return {
    ...data,
    session: [text(motion.session)],
    dossier: [link(addresses.dossier(motion.dossier))],
    notes: motion.notes.flatMap((own) => [...wantNote(own), id(noteCallAnchor(own.number))]),
    references: [...refersTo, ...referredBy].map((own) => link(addresses.motion(own.kamerstuk))),
    steps: motion.steps.flatMap((own) => [
      id(stepAnchor(own.number)),
      ...wantStep(own),
      ...(own.meeting ? [text(own.meeting.name), link(addresses.meeting(own.meeting.id))] : []),
      ...(own.see.length > 0 ? [text(t.steps.pointer)] : []),
    ]),
    text: wantBody(motion.body),
    terms: [...listTerms(motion.summary, terms)].map((term) => link(addresses.term(term))),
  };
}

/** A step wherever it stands, but for its text. */
function wantStep(step: Step): Wish[] {
  return [
    text(formatStepDate(step)),
    text(step.actor),
    ...(step.planned ? [text(t.steps.planned)] : []),
  ];
}

function wantMeeting(meeting: Meeting) {
  const data: Fields<Omit<MeetingData, 'kind'>> = {
    name: [text(meeting.name)],
    date: [text(formatMeetingDate(meeting))],
    description: maybe(meeting.description),
  };
  return {
    ...data,
    remarks: meeting.remarks.flatMap(wantRemark),
    steps: meeting.steps.flatMap((own) => [
      ...wantStep(own),
      text(own.text),
      ...own.notes.map(({ number }) => text(t.note(number))),
      link(addresses.step(own.motion.kamerstuk, own.number)),
    ]),
    reports: meeting.reports.flatMap(wantCitation),
  };
}

function wantSource(source: Source) {
  const { meeting, url, notes } = source;
  const data: Fields<Omit<SourceData, 'language'>> = {
    kind: [text(t.sourceKinds[source.kind])],
    title: [text(source.title)],
    date: day(source.date),
    dateFrom: source.dateFrom === 'address' ? [text(t.dateFromAddress)] : [],
    reference: [text(source.reference ?? t.noReference)],
    url: url === null ? [text(t.noAddress)] : [link(url)],
    meeting: meeting ? [text(meeting.name), link(addresses.meeting(meeting.id))] : [],
  };
  return {
    ...data,
    remarks: source.remarks.flatMap(wantRemark),
    notes: notes.flatMap(({ number, motion }) => [
      link(addresses.note(number)),
      text(t.note(number)),
      ...(motion ? [link(addresses.motion(motion.kamerstuk))] : []),
    ]),
  };
}

/** A source as it stands under a note, or in a list. */
function wantCitation(source: Source): Wish[] {
  const { title, date, dateFrom, reference, url } = source;
  return [
    text(title),
    link(addresses.source(source.id)),
    ...(dateFrom === 'note' ? day(date) : []),
    ...maybe(reference),
    url === null ? text(t.noAddress) : link(url),
  ];
}

function wantNote({ number, sources }: Note): Wish[] {
  return [id(noteAnchor(number)), ...sources.flatMap(wantCitation)];
}

function wantRemark({ kind, title, quote, explanation, slips }: Remark): Wish[] {
  return [
    text(t.remarkKinds[kind]),
    text(title),
    ...maybe(quote),
    text(explanation),
    ...slips.map(({ says, means }) => text(t.pages.remarks.slip(says, means))),
  ];
}

function wantTerm({ id: own, term, definition, letter }: Term): Wish[] {
  const data: Fields<Omit<TermData, 'forms'>> = {
    term: [text(term)],
    definition: [text(definition)],
    letter: maybe(letter),
  };
  return [id(own), ...Object.values(data).flat()];
}

function wantLetter({ letter }: Archive) {
  const { sender, addressee } = letter;
  const debate = parseKamerstuk(letter.answersTo);
  const data: Fields<Omit<LetterData, 'motionCount' | 'noteCount' | 'events'>> = {
    kamerstuk: [text(formatHeading(letter.paper)), link(formatAddress(letter.paper))],
    subject: [text(letter.subject)],
    date: day(letter.date),
    sender: [`${sender.name}, ${lowerFirst(sender.role)}`, sender.website, ...sender.address].map(
      text,
    ),
    addressee: [addressee.name, ...addressee.address].map(text),
    reference: [text(letter.reference)],
    continuationReference: [text(letter.continuationReference)],
    addresseeReference: [text(letter.addresseeReference)],
    promisedAt: [text(letter.promisedAt.name), link(addresses.meeting(letter.promisedAt.id))],
    answersTo: debate === null ? [] : [text(formatHeading(debate)), link(formatAddress(debate))],
    remarks: unique(letter.remarks.map(({ remark }) => remark)).flatMap(wantRemark),
  };
  return {
    ...data,
    notes: letter.notes.flatMap((own) => [...wantNote(own), id(noteCallAnchor(own.number))]),
    text: wantBody(letter.body),
  };
}

/** Every motion and every step, in the drawing and in the table; and what the letter dates. */
function wantTimeline({ letter, motions }: Archive) {
  const wantEvent = (event: DatedEvent): Wish[] => {
    const data: Fields<Omit<EventData, 'beginUnknown'>> = {
      name: [text(event.name)],
      date: day(event.date),
      quote: [text(event.quote)],
      explanation: [text(event.explanation)],
      motions: event.motions.map((own) => link(addresses.motion(own.kamerstuk))),
      remark: event.remark ? [link(addresses.remark(event.remark.id))] : [],
    };
    return Object.values(data).flat();
  };
  return {
    events: letter.events.flatMap(wantEvent),
    letter: [...day(letter.date), link(addresses.letter)],
    motions: motions.flatMap((own) => [
      text(own.shortTitle),
      ...day(own.date),
      link(addresses.motion(own.kamerstuk)),
    ]),
    steps: motions.flatMap(({ kamerstuk, steps }) =>
      steps.flatMap((step) => [
        link(addresses.step(kamerstuk, step.number)),
        text(formatStepDate(step)),
      ]),
    ),
  };
}

/** Every paragraph and heading of a body, as plain text without the calls of its notes. */
function wantBody(mdx: string): Wish[] {
  const wishes: Wish[] = [];
  visit(parseBody(mdx), (node) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const plain = toString(node);
    if (plain !== '') wishes.push(text(plain));
    return 'skip';
  });
  return wishes;
}
