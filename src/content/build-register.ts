import { noteAnchor, noteSourceAnchor, stepAnchor } from '../register/anchors.ts';
import { countEvidence } from '../register/evidence.ts';
import { formatDossier, parseKamerstuk, sessionOf, type Kamerstuk } from '../register/kamerstuk.ts';
import { sortKeyOf } from '../register/names.ts';
import { isWithin } from '../register/period.ts';
import {
  remarksAt,
  type Dossier,
  type Letter,
  type Meeting,
  type Motion,
  type Note,
  type PlacedRemark,
  type Register,
  type Remark,
  type Source,
  type Step,
  type Submitter,
  type Term,
} from '../register/register.ts';
import { STATUSES, type MotionData } from '../register/schemas.ts';
import { listTerms } from '../register/terms.ts';
import { unique } from '../register/unique.ts';
import type { Body } from './body.ts';
import type { Content } from './content.ts';
import { ContentError } from './problem.ts';
import { readContent } from './read-content.ts';
import { parseMotionLink } from './motion-link.ts';
import { findProblems } from './rules/index.ts';
import { parseSteps, type ParsedStep } from './steps.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Builds the register from the content.
 *
 * @throws ContentError with every problem at once, where the content breaks a rule.
 */
export function buildRegister(content: Content): Register {
  const entries = readContent(content);
  const problems = findProblems(entries);
  if (problems.length > 0 || entries.broken.size > 0) throw new ContentError(problems);

  const remarks = indexById(
    entries.remarks.map(({ id, data }): Writable<Remark> => ({
      id,
      kind: data.kind,
      effect: data.effect,
      title: data.title,
      explanation: data.explanation,
      quote: data.effect === 'taal' ? null : data.quote,
      slips: [],
      places: [],
      motions: [],
    })),
  );
  const meetings = indexById(
    entries.meetings.map(({ id, data }): Writable<Meeting> => ({
      id,
      ...data,
      remarks: [],
      steps: [],
      motions: [],
      reports: [],
    })),
  );
  const sources = indexById(
    entries.sources.map(({ id, data }): Writable<Source> => ({
      id,
      ...data,
      paper: id.startsWith('kst-') ? parseKamerstuk(id) : null,
      meeting: data.meeting === undefined ? null : get(meetings, data.meeting),
      remarks: [],
      notes: [],
    })),
  );
  const submitters = indexById(
    entries.submitters.map(({ id, data }): Writable<Submitter> => ({ id, ...data, motions: [] })),
  );
  const resolveRemarks = (placed: MotionData['remarks']): PlacedRemark[] =>
    placed.map(({ remark, at }) => ({ remark: get(remarks, remark), at }));

  const motionEntries = entries.motions.toSorted((a, b) => a.data.letterOrder - b.data.letterOrder);
  const motions = motionEntries.map(({ data, body, read }): Writable<Motion> => {
    const paper = paperOf(data.kamerstuk);
    const motion: Writable<Motion> = {
      ...data,
      paper,
      dossier: formatDossier(paper),
      session: sessionOf(data.date),
      submitters: data.submitters.map((id) => get(submitters, id)),
      steps: [],
      evidence: countEvidence([]),
      notes: [],
      remarks: resolveRemarks(data.remarks),
      refersTo: [],
      referredBy: [],
      body,
    };
    motion.notes = resolveNotes(read, motion, sources);
    return motion;
  });
  const byKamerstuk = new Map(motions.map((motion) => [motion.kamerstuk, motion]));
  for (const { data, read } of motionEntries) {
    const motion = get(byKamerstuk, data.kamerstuk);
    motion.steps = parseSteps(read).map((step) => resolveStep(step, motion, meetings, byKamerstuk));
    motion.evidence = countEvidence(motion.steps);
    const targets = read.links.map(({ target }) => parseMotionLink(target) ?? '');
    motion.refersTo = unique(targets.map((target) => get(byKamerstuk, target)));
  }
  for (const motion of motions) {
    motion.referredBy = motions.filter((other) => other.refersTo.includes(motion));
  }

  const letterEntry = entries.letters[0];
  if (letterEntry === undefined) throw new Error('The rules let pass content without a letter.');
  const wordsEntry = entries.words[0];
  if (wordsEntry === undefined) throw new Error('The rules let pass content without a word list.');
  const letterPaper = paperOf(letterEntry.data.kamerstuk);
  const letter: Letter = {
    ...letterEntry.data,
    paper: letterPaper,
    session: sessionOf(letterEntry.data.date),
    promisedAt: get(meetings, letterEntry.data.promisedAt),
    notes: resolveNotes(letterEntry.read, null, sources),
    remarks: resolveRemarks(letterEntry.data.remarks),
    events: letterEntry.data.events
      .map((event) => ({
        ...event,
        motions: event.motions.map((kamerstuk) => get(byKamerstuk, kamerstuk)),
        remark: event.remark === undefined ? null : get(remarks, event.remark),
      }))
      .sort((a, b) => a.date.localeCompare(b.date)),
    body: letterEntry.body,
  };

  const notes = [...letter.notes, ...motions.flatMap((motion) => motion.notes)].sort(
    (a, b) => a.number - b.number,
  );
  const cited = unique(notes.flatMap((note) => note.sources));
  for (const submitter of submitters.values()) {
    submitter.motions = motions.filter((motion) => motion.submitters.includes(submitter));
  }
  for (const meeting of meetings.values()) {
    meeting.steps = motions.flatMap(({ steps }) =>
      steps.filter((step) => step.meeting === meeting),
    );
    meeting.motions = unique(meeting.steps.map(({ motion }) => motion));
    meeting.reports = cited.filter((source) => source.meeting === meeting);
    meeting.remarks = unique(meeting.steps.flatMap((step) => step.remarks));
  }
  for (const source of sources.values()) {
    source.notes = notes.filter((note) => note.sources.includes(source));
    source.remarks = unique(source.notes.flatMap((note) => listRemarks(note, source)));
  }
  const places = [
    ...letter.remarks.map(({ remark, at }) => ({ remark, motion: null, at })),
    ...motions.flatMap((motion) => motion.remarks.map((placed) => ({ ...placed, motion }))),
  ];
  for (const { id, data } of entries.remarks) {
    const remark = get(remarks, id);
    const slips = data.effect === 'taal' ? data.slips : [];
    remark.slips = slips.map((slip) => ({ ...slip, motion: get(byKamerstuk, slip.motion) }));
    remark.places = places
      .filter((place) => place.remark === remark)
      .map(({ motion, at }) => ({ motion, at }));
    remark.motions = unique(
      [...remark.places, ...remark.slips].flatMap(({ motion }) => motion ?? []),
    );
  }

  return {
    letter,
    motions,
    notes,
    sources: cited,
    submitters: [...submitters.values()].sort((a, b) =>
      sortKeyOf(a.name).localeCompare(sortKeyOf(b.name), 'nl'),
    ),
    meetings: [...meetings.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    remarks: [...remarks.values()].sort(
      (a, b) => placeOf(a, motions) - placeOf(b, motions) || a.title.localeCompare(b.title, 'nl'),
    ),
    terms: resolveTerms(entries.terms, motions),
    corrections: entries.corrections
      .flatMap(({ data }) => data.corrections)
      .sort((a, b) => b.date.localeCompare(a.date)),
    dossiers: groupByDossier(motions, cited),
    moved: entries.redirects.flatMap(({ data }) => data.moved),
    checks: new Map(
      entries.checks.flatMap(({ data }) => data.results.map((check) => [check.address, check])),
    ),
    statuses: STATUSES.map((value) => ({
      value,
      motions: motions.filter((motion) => motion.status.value === value),
    })),
    words: wordsEntry.data,
  };
}

function resolveNotes(
  { definitions, claims }: Body,
  motion: Motion | null,
  sources: ReadonlyMap<string, Source>,
): Note[] {
  return definitions.map((note) => ({
    number: Number(note.label),
    motion,
    sources: note.sources.map((id) => get(sources, id)),
    claim: claims.find(({ label }) => label === note.label)?.text ?? '',
  }));
}

function resolveStep(
  { number, written, data }: ParsedStep,
  motion: Motion,
  meetings: ReadonlyMap<string, Meeting>,
  motions: ReadonlyMap<string, Motion>,
): Step {
  const { date = null, when = null, dateFrom, planned = false, see = [] } = data;
  const meeting = data.meeting === undefined ? null : get(meetings, data.meeting);
  const held = meeting?.date ?? null;
  return {
    motion,
    number,
    date,
    when,
    dateFrom: motion.notes.find((note) => note.number === dateFrom) ?? null,
    settledDate: date !== null && held !== null && !isWithin(date, held) ? held : date,
    meeting,
    actor: data.by,
    planned,
    see: see.map((id) => get(motions, id)),
    text: written.text,
    notes: written.calls.flatMap(
      (label) => motion.notes.find((note) => note.number === Number(label)) ?? [],
    ),
    remarks: remarksAt(motion, stepAnchor(number)),
  };
}

/** The remarks at a note on one of its sources: on the note as a whole, and on that source. */
function listRemarks({ number, motion, sources }: Note, source: Source): Remark[] {
  if (motion === null) return [];
  const place = sources.indexOf(source) + 1;
  return [noteAnchor(number), noteSourceAnchor(number, place)].flatMap((anchor) =>
    remarksAt(motion, anchor),
  );
}

function resolveTerms(entries: Content['terms'], motions: readonly Motion[]): Term[] {
  const terms = entries.map(({ id, data }) => ({ id, ...data }));
  const found = motions.map((motion) => listTerms(wordsOf(motion), terms));
  return terms
    .map((term) => ({ ...term, motions: motions.filter((_, place) => found[place]?.has(term.id)) }))
    .sort((a, b) => a.term.localeCompare(b.term, 'nl'));
}

/** All that a motion's page says of it in words. */
function wordsOf({ title, shortTitle, summary, status, body }: Motion): string {
  return [title, shortTitle, summary, status.doubt ?? '', body].join('\n');
}

function groupByDossier(motions: readonly Motion[], sources: readonly Source[]): Dossier[] {
  const dossierOf = (source: Source): string => (source.paper ? formatDossier(source.paper) : '');
  const ids = unique([
    ...motions.map(({ dossier }) => dossier),
    ...sources.map(dossierOf).filter((id) => id !== ''),
  ]);
  return ids.sort().map((id) => ({
    id,
    motions: motions.filter(({ dossier }) => dossier === id),
    sources: sources.filter((source) => dossierOf(source) === id),
  }));
}

/** Remarks on the letter as a whole first, then in the order of the motions. */
function placeOf(remark: Remark, motions: readonly Motion[]): number {
  const [first] = remark.motions;
  return first === undefined ? -1 : motions.indexOf(first);
}

function paperOf(id: string): Kamerstuk {
  const paper = parseKamerstuk(id);
  if (paper === null) throw new Error(`The schema let pass "${id}" as a kamerstuk number.`);
  return paper;
}

function indexById<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function get<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`The rules let pass a reference to "${id}".`);
  return item;
}
