import {
  remarksOn,
  type Letter,
  type Motion,
  type Note,
  type Place,
  type Remark,
} from '../../register/register.ts';
import { unique } from '../../register/unique.ts';
import type { ReadContent } from '../read-content.ts';
import { get, indexByTarget } from './lookup.ts';
import type { Records } from './records.ts';

/** Tells every record who refers to it, each in the order of the letters. */
export function fillReferences(
  { remarks: remarkEntries }: ReadContent,
  letters: readonly Letter[],
  motionsByNumber: ReadonlyMap<string, Motion>,
  notes: readonly Note[],
  { meetings, remarks, sources, submitters }: Records,
): void {
  const motions = [...motionsByNumber.values()];
  const bySubmitter = indexByTarget(motions, (motion) => motion.submitters);
  for (const submitter of submitters.values()) {
    submitter.motions = bySubmitter.get(submitter) ?? [];
  }

  const citing = indexByTarget(notes, (note) => note.sources);
  for (const source of sources.values()) {
    source.notes = citing.get(source) ?? [];
    source.remarks = unique(source.notes.flatMap((note) => remarksOn(note, source)));
  }

  const steps = indexByTarget(
    motions.flatMap((motion) => motion.steps),
    ({ meeting }) => (meeting === null ? [] : [meeting]),
  );
  const reports = indexByTarget([...citing.keys()], ({ meeting }) =>
    meeting === null ? [] : [meeting],
  );
  for (const meeting of meetings.values()) {
    meeting.steps = steps.get(meeting) ?? [];
    meeting.motions = unique(meeting.steps.map(({ motion }) => motion));
    meeting.reports = reports.get(meeting) ?? [];
    meeting.remarks = unique(meeting.steps.flatMap((step) => step.remarks));
  }

  const places = indexByTarget(listPlaces(letters, motions), ({ remark }) => [remark]);
  for (const { id, data } of remarkEntries) {
    const remark = get(remarks, id);
    const slips = data.effect === 'taal' ? data.slips : [];
    remark.slips = slips.map((slip) => ({ ...slip, motion: get(motionsByNumber, slip.motion) }));
    remark.places = (places.get(remark) ?? []).map(({ letter, motion, at }) => ({
      letter,
      motion,
      at,
    }));
    remark.motions = unique(
      [...remark.places, ...remark.slips].flatMap(({ motion }) => motion ?? []),
    );
  }
}

/** Where remarks are: on the letters as a whole first, then on their motions. */
function listPlaces(
  letters: readonly Letter[],
  motions: readonly Motion[],
): (Place & { readonly remark: Remark })[] {
  return [
    ...letters.flatMap((letter) =>
      letter.remarks.map((placed) => ({ ...placed, letter, motion: null })),
    ),
    ...motions.flatMap((motion) =>
      motion.remarks.map((placed) => ({ ...placed, letter: motion.letter, motion })),
    ),
  ];
}
