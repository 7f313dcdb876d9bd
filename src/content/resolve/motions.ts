import { stepAnchor } from '../../register/anchors.ts';
import { countEvidence } from '../../register/evidence.ts';
import { formatDossier, sessionOf } from '../../register/kamerstuk.ts';
import { isWithin } from '../../register/period.ts';
import { remarksAt, type Letter, type Motion, type Step } from '../../register/register.ts';
import { unique } from '../../register/unique.ts';
import { parseMotionLink } from '../motion-link.ts';
import type { ReadContent } from '../read-content.ts';
import { parseSteps, type ParsedStep } from '../steps.ts';
import { resolveNotes, resolvePlaced } from './letters.ts';
import { get, indexByTarget, type Writable } from './lookup.ts';
import { parsePaper } from './papers.ts';
import type { Records } from './records.ts';

/** The motions by their number, in the order of the letters and in that of each letter. */
export function resolveMotions(
  { motions: entries }: ReadContent,
  letters: ReadonlyMap<string, Letter>,
  records: Records,
): Map<string, Motion> {
  const order = new Map(Array.from(letters.keys(), (id, place) => [id, place]));
  const sorted = entries.toSorted(
    (a, b) =>
      get(order, a.data.letter) - get(order, b.data.letter) ||
      a.data.letterOrder - b.data.letterOrder,
  );
  const motions = sorted.map((entry) =>
    createMotion(entry, get(letters, entry.data.letter), records),
  );
  const byKamerstuk = new Map(motions.map((motion) => [motion.kamerstuk, motion]));
  for (const { data, read } of sorted) {
    const motion = get(byKamerstuk, data.kamerstuk);
    motion.steps = parseSteps(read).map((step) =>
      resolveStep(step, motion, records.meetings, byKamerstuk),
    );
    motion.evidence = countEvidence(motion.steps);
    const linked = read.links.flatMap(({ target }) => parseMotionLink(target) ?? []);
    motion.refersTo = unique(linked.map((target) => get(byKamerstuk, target)));
  }
  const referring = indexByTarget(motions, (motion) => motion.refersTo);
  for (const motion of motions) motion.referredBy = referring.get(motion) ?? [];
  return byKamerstuk;
}

function createMotion(
  { data, body, read }: ReadContent['motions'][number],
  letter: Letter,
  records: Records,
): Writable<Motion> {
  const paper = parsePaper(data.kamerstuk);
  const motion: Writable<Motion> = {
    ...data,
    letter,
    paper,
    dossier: formatDossier(paper),
    session: sessionOf(data.date),
    submitters: data.submitters.map((id) => get(records.submitters, id)),
    steps: [],
    evidence: countEvidence([]),
    notes: [],
    remarks: resolvePlaced(data.remarks, records),
    refersTo: [],
    referredBy: [],
    body,
    sections: read.sections,
  };
  motion.notes = resolveNotes(read, { letter, motion }, records);
  return motion;
}

function resolveStep(
  { number, written, data }: ParsedStep,
  motion: Motion,
  meetings: Records['meetings'],
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
