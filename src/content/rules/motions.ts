import { readTitle } from '../letter-text/motion-title.ts';
import type { Entry } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { MotionData } from '../../register/schemas/motion.ts';
import {
  groupByLetter,
  type LetterGroup,
  type ReadContent,
  type ReadEntry,
} from '../read-content.ts';
import { checkReferences, findDuplicates, lookUp } from './references.ts';

type MotionEntry = ReadEntry<MotionData>;

/** What must hold for the names of the files, and for the motions in their order. */
export const checkMotions = (content: ReadContent): Problem[] => [
  ...[...content.motions, ...content.letters].flatMap(checkFileName),
  ...groupByLetter(content).flatMap(checkOrder),
];

/** What must hold for the frontmatter of a motion. */
export const checkMotion = (entry: MotionEntry, content: ReadContent): Problem[] => [
  ...checkTitle(entry, content),
  ...checkMotionReferences(entry, content),
];

function checkFileName({ id, file, data }: Entry<{ kamerstuk: string }>): Problem[] {
  if (id === data.kamerstuk) return [];
  return [
    {
      file,
      path: ['kamerstuk'],
      what: `the file is called "${id}" but its kamerstuk is "${data.kamerstuk}"`,
      advice: `The name of the file is the permalink: call it ${data.kamerstuk}.mdx, or correct the number.`,
    },
  ];
}

/** A letter numbers its motions from 1 without a gap, the newest first. */
function checkOrder({ letter, motions }: LetterGroup): Problem[] {
  const repeated = findDuplicates(motions, ({ data }) => data.letterOrder).map(
    ({ item, first }) => ({
      file: item.file,
      path: ['letterOrder'],
      what: `${item.data.letterOrder} is also the letterOrder of ${first.file}`,
      advice: 'Give each motion the number that the letter gives it.',
    }),
  );
  const sorted = motions.toSorted((a, b) => a.data.letterOrder - b.data.letterOrder);
  const older = sorted.flatMap(({ file, data }, index): Problem[] => {
    const newer = sorted[index - 1];
    if (newer === undefined || newer.data.date >= data.date) return [];
    const what = `${data.date} is later than ${newer.data.date}, the date of the motion before it (${newer.id})`;
    const advice = 'The letter goes from the newest motion to the oldest: check both dates.';
    return [{ file, path: ['date'], what, advice }];
  });
  const { motionCount } = letter.data;
  const beyond = motions
    .filter(({ data }) => data.letterOrder > motionCount)
    .map(({ file, data }) => ({
      file,
      path: ['letterOrder'],
      what: `${data.letterOrder} is more than the ${motionCount} motions of the letter`,
      advice: `Use a number from 1 to ${motionCount}.`,
    }));
  return [...repeated, ...older, ...beyond];
}

/** The title says who submitted the motion, whether with others, and whether it was amended. */
function checkTitle({ file, data }: MotionEntry, { submitters }: ReadContent): Problem[] {
  const problems: Problem[] = [];
  const compare = (field: string, inTitle: boolean, inField: boolean, sign: string): void => {
    if (inTitle === inField) return;
    problems.push({
      file,
      path: [field],
      what: `${field} is ${inField}, but the title ${inTitle ? 'has' : 'does not have'} "${sign}"`,
      advice: `Write ${inTitle}, or correct the title.`,
    });
  };
  const title = readTitle(data.title);
  compare('amended', title.amended, data.amended, 'Gewijzigde motie');
  compare('cumSuis', title.cumSuis, data.cumSuis, 'c.s.');
  data.submitters.forEach((id, index) => {
    const name = lookUp(submitters, id)?.data.name;
    if (name === undefined || data.title.includes(name)) return;
    problems.push({
      file,
      path: ['submitters', index],
      what: `the title does not name "${name}"`,
      advice: 'List only the submitters whom the title names.',
    });
  });
  return problems;
}

function checkMotionReferences({ file, data }: MotionEntry, content: ReadContent): Problem[] {
  const submitters = data.submitters.map((id, index) => ({ id, path: ['submitters', index] }));
  const repeated = findDuplicates(submitters, ({ id }) => id).map(({ item }) => ({
    file,
    path: item.path,
    what: `"${item.id}" is listed twice`,
    advice: 'List each submitter once.',
  }));
  const letter = { id: data.letter, path: ['letter'] };
  return [
    ...checkReferences(file, 'letter', [letter], content.letters, content.broken),
    ...checkReferences(file, 'submitter', submitters, content.submitters, content.broken),
    ...repeated,
  ];
}
