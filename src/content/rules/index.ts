import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import { checkAddresses } from './addresses.ts';
import { checkBodies, checkMotionBody } from './bodies.ts';
import { checkDates } from './dates.ts';
import { keepProblems } from './keep-problems.ts';
import { checkMotion, checkMotions } from './motions.ts';
import { checkNotes, checkNotesOf } from './notes.ts';
import { checkRecords } from './records.ts';
import { checkMotionRemarks, checkRemarks } from './remarks.ts';
import { checkNoSteps, checkSteps } from './steps.ts';
import { checkForms, checkTerms } from './terms.ts';
import { checkWords } from './words.ts';
import { checkNothingMissing, checkUse } from './whole.ts';

/**
 * Every problem that only shows when the entries are seen together: references to nothing,
 * duplicates, notes that do not add up, dates that contradict each other, records nobody uses.
 */
export function findProblems(content: ReadContent): Problem[] {
  // Where an entry cannot be read, what seems missing may be in it.
  const whole = content.broken.size === 0;
  return [
    ...content.motions.flatMap((motion) => findProblemsOf(motion, content)),
    ...checkMotions(content),
    ...checkBodies(content),
    ...checkNoSteps(content),
    ...checkNotes(content),
    ...checkRecords(content),
    ...checkRemarks(content),
    ...checkAddresses(content),
    ...checkDates(content),
    ...checkForms(content),
    ...(whole
      ? [
          ...checkNothingMissing(content),
          ...checkUse(content),
          ...checkTerms(content),
          ...checkWords(content),
        ]
      : []),
  ];
}

/** What is wrong with a motion and with what it refers to. */
const findProblemsOf = keepProblems((motion, content) => [
  ...checkMotion(motion, content),
  ...checkMotionBody(motion, content),
  ...checkSteps(motion, content),
  ...checkNotesOf(motion, content),
  ...checkMotionRemarks(motion, content),
]);
