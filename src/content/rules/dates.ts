import { endOf, startOf } from '../../register/period.ts';
import { unique } from '../../register/unique.ts';
import type { Problem } from '../problem.ts';
import { groupByLetter, type LetterGroup, type ReadContent } from '../read-content.ts';
import { parseSteps } from '../steps.ts';
import { lookUp } from './references.ts';

/** The years around the letter in which its dates fall: no Kamer sits for longer than four. */
const SPAN = 4;

/** What is wrong with a date, if anything. */
type Judge = (date: string | null) => readonly Pick<Problem, 'what' | 'advice'>[];

interface Dated {
  readonly file: string;
  readonly data: { readonly date: string | null };
}

/** Every date is near that of its letter; what the letter accounts for or cites is not younger. */
export const checkDates = (content: ReadContent): Problem[] =>
  groupByLetter(content).flatMap((group) => checkDatesOf(group, content));

/** The dates of a letter: of its motions, of what it tells, and of what its texts name. */
function checkDatesOf({ letter, motions }: LetterGroup, content: ReadContent): Problem[] {
  const { file, data } = letter;
  const isNear = judgeNear(data.date);
  const isPast = judgePast(data.date, isNear);
  const check = (entry: Dated, judge: Judge): Problem[] =>
    judge(entry.data.date).map((fault) => ({ file: entry.file, path: ['date'], ...fault }));
  const texts = [letter, ...motions];
  const cited = texts.flatMap(({ read }) => read.definitions.flatMap((note) => note.sources));
  const held = motions.flatMap(({ read }) =>
    parseSteps(read).flatMap((step) => step.data.meeting ?? []),
  );
  return [
    ...motions.flatMap((motion) => check(motion, isPast)),
    ...motions.flatMap((motion) =>
      parseSteps(motion.read).flatMap(({ data: { date = null }, written: { line } }) =>
        isNear(date).map((fault) => ({
          file: motion.file,
          path: ['Step', 'date'],
          line,
          ...fault,
        })),
      ),
    ),
    ...data.events.flatMap(({ date }, index) =>
      isPast(date).map((fault) => ({ file, path: ['events', index, 'date'], ...fault })),
    ),
    ...unique([data.promisedAt, ...held])
      .flatMap((id) => lookUp(content.meetings, id) ?? [])
      .flatMap((meeting) => check(meeting, isNear)),
    ...unique(cited)
      .flatMap((id) => lookUp(content.sources, id) ?? [])
      .flatMap((source) => check(source, isPast)),
  ];
}

function judgeNear(letter: string): Judge {
  const year = Number(letter.slice(0, 4));
  const [from, to] = [`${year - SPAN}${letter.slice(4)}`, `${year + SPAN}${letter.slice(4)}`];
  return (date) => {
    if (date === null || (startOf(date) >= from && endOf(date) <= to)) return [];
    const what = `${date} is more than ${SPAN} years from the letter of ${letter}`;
    return [{ what, advice: 'Check the year.' }];
  };
}

const judgePast =
  (letter: string, isNear: Judge): Judge =>
  (date) => {
    if (date === null || startOf(date) <= letter) return isNear(date);
    const what = `${date} is after the letter of ${letter}`;
    return [{ what, advice: 'Check the day, the month and the year.' }];
  };
