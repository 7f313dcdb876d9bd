import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import { checkAddresses } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { checkDates } from './dates.ts';
import { checkMotions } from './motions.ts';
import { checkNotes } from './notes.ts';
import { checkRecords } from './records.ts';
import { checkRemarks } from './remarks.ts';
import { checkSteps } from './steps.ts';
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
    ...checkMotions(content),
    ...checkBodies(content),
    ...checkSteps(content),
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
