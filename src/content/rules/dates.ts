import { endOf, startOf } from '../../register/period.ts';
import type { Problem } from '../problem.ts';
import { parseSteps } from '../steps.ts';
import type { ReadContent } from '../read-content.ts';

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

/** Every date is near that of the letter; what the letter accounts for or cites is no younger. */
export function checkDates(content: ReadContent): Problem[] {
  return content.letters.flatMap(({ data: letter }) => {
    const year = Number(letter.date.slice(0, 4));
    const [from, to] = [
      `${year - SPAN}${letter.date.slice(4)}`,
      `${year + SPAN}${letter.date.slice(4)}`,
    ];
    return collectDates(content).flatMap(({ date, past, ...place }): Problem[] => {
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

function collectDates({ letters, motions, meetings, sources }: ReadContent): Dated[] {
  return [
    ...motions.flatMap(({ file, data, read }) => [
      { file, path: ['date'], date: data.date, past: true },
      ...parseSteps(read).map(({ data: { date = null }, written: { line } }) => ({
        file,
        path: ['Step', 'date'],
        line,
        date,
        past: false,
      })),
    ]),
    ...letters.flatMap(({ file, data }) =>
      data.events.map(({ date }, index) => ({
        file,
        path: ['events', index, 'date'],
        date,
        past: true,
      })),
    ),
    ...meetings.map(({ file, data }) => ({ file, path: ['date'], date: data.date, past: false })),
    ...sources.map(({ file, data }) => ({ file, path: ['date'], date: data.date, past: true })),
  ];
}
