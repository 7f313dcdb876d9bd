import { parseKamerstuk } from '../../register/kamerstuk.ts';
import type { Meeting, Remark, Source, Submitter } from '../../register/register.ts';
import type { ReadContent } from '../read-content.ts';
import { get, indexById, type Writable } from './lookup.ts';

/** The records that texts refer to, by id. Who refers to them is filled in when that is known. */
export interface Records {
  readonly remarks: ReadonlyMap<string, Writable<Remark>>;
  readonly meetings: ReadonlyMap<string, Writable<Meeting>>;
  readonly sources: ReadonlyMap<string, Writable<Source>>;
  readonly submitters: ReadonlyMap<string, Writable<Submitter>>;
}

export function createRecords(entries: ReadContent): Records {
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
  return {
    meetings,
    remarks: indexById(
      entries.remarks.map(({ id, data }): Writable<Remark> => ({
        id,
        kind: data.kind,
        effect: data.effect,
        title: data.title,
        explanation: data.explanation,
        quote: data.effect === 'taal' ? null : data.quote,
        ...(data.translation && { translation: data.translation }),
        slips: [],
        places: [],
        motions: [],
      })),
    ),
    sources: indexById(
      entries.sources.map(({ id, data }): Writable<Source> => ({
        id,
        ...data,
        paper: id.startsWith('kst-') ? parseKamerstuk(id) : null,
        meeting: data.meeting === undefined ? null : get(meetings, data.meeting),
        remarks: [],
        notes: [],
      })),
    ),
    submitters: indexById(
      entries.submitters.map(({ id, data }): Writable<Submitter> => ({ id, ...data, motions: [] })),
    ),
  };
}
