import { endOf, startOf } from '../../register/period.ts';
import type { Problem } from '../problem.ts';
import { parseSteps } from '../steps.ts';
import { groupByLetter, type LetterGroup, type ReadContent } from '../read-content.ts';
import { unique } from '../../register/unique.ts';

/** The years around the letter in which its dates fall: no Kamer sits for longer than four. */
const SPAN = 4;

interface Dated {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly line?: number;
  readonly date: string | null;
  /** What it is about lay behind the minister when he wrote. */
  readonly past: boolean;
}

/** Every date is near that of its letter; what the letter accounts for or cites is not younger. */
export function checkDates(content: ReadContent): Problem[] {
  const meetings = new Map(content.meetings.map((entry) => [entry.id, entry]));
  const sources = new Map(content.sources.map((entry) => [entry.id, entry]));
  return groupByLetter(content).flatMap((group) => {
    const letter = group.letter.data;
    const year = Number(letter.date.slice(0, 4));
    const [from, to] = [
      `${year - SPAN}${letter.date.slice(4)}`,
      `${year + SPAN}${letter.date.slice(4)}`,
    ];
    return collectDates(group, meetings, sources).flatMap(({ date, past, ...place }): Problem[] => {
      if (date === null) return [];
      if (past && startOf(date) > letter.date) {
        const what = `${date} is after the letter of ${letter.date}`;
        return [{ ...place, what, advice: 'Check the day, the month and the year.' }];
      }
      if (startOf(date) >= from && endOf(date) <= to) return [];
      const what = `${date} is more than ${SPAN} years from the letter of ${letter.date}`;
      return [{ ...place, what, advice: 'Check the year.' }];
    });
  });
}

/** The dates of a letter: of its motions, of what it tells, and of what its texts name. */
function collectDates(
  { letter, motions }: LetterGroup,
  meetings: ReadonlyMap<string, ReadContent['meetings'][number]>,
  sources: ReadonlyMap<string, ReadContent['sources'][number]>,
): Dated[] {
  const steps = motions.flatMap(({ file, read }) =>
    parseSteps(read).map((step) => ({ file, ...step })),
  );
  const held = unique([letter.data.promisedAt, ...steps.flatMap(({ data }) => data.meeting ?? [])]);
  const cited = unique(
    [letter, ...motions].flatMap(({ read }) => read.definitions.flatMap((note) => note.sources)),
  );
  const dateOf = ({ file, data }: { file: string; data: { date: string | null } }) => ({
    file,
    path: ['date'],
    date: data.date,
  });
  return [
    ...motions.map((motion) => ({ ...dateOf(motion), past: true })),
    ...steps.map(({ file, data: { date = null }, written: { line } }) => ({
      file,
      path: ['Step', 'date'],
      line,
      date,
      past: false,
    })),
    ...letter.data.events.map(({ date }, index) => ({
      file: letter.file,
      path: ['events', index, 'date'],
      date,
      past: true,
    })),
    ...held.flatMap((id) => meetings.get(id) ?? []).map((own) => ({ ...dateOf(own), past: false })),
    ...cited.flatMap((id) => sources.get(id) ?? []).map((own) => ({ ...dateOf(own), past: true })),
  ];
}
