import { sessionOf } from '../../register/kamerstuk.ts';
import type { DatedEvent, Letter, Motion, Note, PlacedRemark } from '../../register/register.ts';
import type { MotionData } from '../../register/schemas/motion.ts';
import type { Body } from '../body.ts';
import type { ReadContent } from '../read-content.ts';
import { get, type Writable } from './lookup.ts';
import { parsePaper } from './papers.ts';
import type { Records } from './records.ts';

type Entry = ReadContent['letters'][number];

/** The letters by their kamerstuk number, the newest first; their motions and events come later. */
export function createLetters(
  entries: readonly Entry[],
  records: Records,
): Map<string, Writable<Letter>> {
  const sorted = entries.toSorted(
    (a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id),
  );
  return new Map(
    sorted.map((entry) => [entry.id, createLetter(entry, records, sorted.length === 1)]),
  );
}

function createLetter(
  { data, body, read }: Entry,
  records: Records,
  only: boolean,
): Writable<Letter> {
  const letter: Writable<Letter> = {
    ...data,
    paper: parsePaper(data.kamerstuk),
    only,
    session: sessionOf(data.date),
    promisedAt: get(records.meetings, data.promisedAt),
    motions: [],
    introNotes: [],
    notes: [],
    remarks: resolvePlaced(data.remarks, records),
    events: [],
    body,
    sections: read.sections,
  };
  letter.introNotes = resolveNotes(read, { letter, motion: null }, records);
  return letter;
}

/** What a letter dates apart from its motions, by date. */
export function resolveEvents(
  { events }: Entry['data'],
  motions: ReadonlyMap<string, Motion>,
  { remarks }: Records,
): DatedEvent[] {
  return events
    .map((event) => ({
      ...event,
      motions: event.motions.map((kamerstuk) => get(motions, kamerstuk)),
      remark: event.remark === undefined ? null : get(remarks, event.remark),
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The notes that a text defines, each with the sentence that calls it. */
export function resolveNotes(
  { definitions, claims }: Body,
  at: Pick<Note, 'letter' | 'motion'>,
  { sources }: Records,
): Note[] {
  return definitions.map((note) => ({
    ...at,
    number: Number(note.label),
    sources: note.sources.map((id) => get(sources, id)),
    claim: claims.find(({ label }) => label === note.label)?.text ?? '',
  }));
}

export function resolvePlaced(placed: MotionData['remarks'], { remarks }: Records): PlacedRemark[] {
  return placed.map(({ remark, at }) => ({ remark: get(remarks, remark), at }));
}
