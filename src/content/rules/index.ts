import { readBody, type Body } from '../body.ts';
import type { Content, TextEntry } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { LetterData, MotionData, PageData } from '../../register/schemas.ts';
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

/** An entry whose body has been read. */
export interface ReadEntry<Data> extends TextEntry<Data> {
  readonly read: Body;
}

/** The content as the rules see it: bodies read once, for all of them. */
export interface ReadContent extends Omit<Content, 'motions' | 'letters' | 'pages'> {
  readonly motions: readonly ReadEntry<MotionData>[];
  readonly letters: readonly ReadEntry<LetterData>[];
  readonly pages: readonly ReadEntry<PageData>[];
}

/** Reads every body. Throws a VFileMessage where one is no MDX. */
export function readContent(content: Content): ReadContent {
  const read = <Data>(entry: TextEntry<Data>): ReadEntry<Data> => ({
    ...entry,
    read: entry.read ?? readBody(entry.body, entry.bodyLine),
  });
  const { motions, letters, pages } = content;
  return {
    ...content,
    motions: motions.map(read),
    letters: letters.map(read),
    pages: pages.map(read),
  };
}

/**
 * Every problem that only shows when the entries are seen together: references to nothing,
 * duplicates, notes that do not add up, dates that contradict each other, records nobody uses.
 */
export function findProblems(content: ReadContent): Problem[] {
  // Where an entry cannot be read, what seems missing may stand in it.
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
