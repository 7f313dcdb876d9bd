import { readBody, type Body } from '../body.ts';
import type { Content, TextEntry } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { LetterData, MotionData } from '../schemas.ts';
import { checkAddresses } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { checkMotions } from './motions.ts';
import { checkNotes } from './notes.ts';
import { checkRecords } from './records.ts';
import { checkWords } from './words.ts';

/** An entry whose body has been read. */
export interface ReadEntry<Data> extends TextEntry<Data> {
  readonly read: Body;
}

/** The content as the rules see it: bodies read once, for all of them. */
export interface ReadContent extends Content {
  readonly motions: readonly ReadEntry<MotionData>[];
  readonly letters: readonly ReadEntry<LetterData>[];
}

/** Reads every body. Throws a VFileMessage where one is no MDX. */
export function readContent(content: Content): ReadContent {
  const read = <Data>(entry: TextEntry<Data>): ReadEntry<Data> => ({
    ...entry,
    read: readBody(entry.body, entry.bodyLine),
  });
  return { ...content, motions: content.motions.map(read), letters: content.letters.map(read) };
}

/**
 * Every problem that only shows when the entries are seen together: references to nothing,
 * duplicates, notes that do not add up, dates that contradict each other, records nobody uses.
 */
export function findProblems(content: ReadContent): Problem[] {
  return [
    ...checkMotions(content),
    ...checkBodies(content),
    ...checkNotes(content),
    ...checkRecords(content),
    ...checkAddresses(content),
    ...checkWords(content),
  ];
}
