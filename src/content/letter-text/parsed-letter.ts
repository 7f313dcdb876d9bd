import type { Problem } from '../problem.ts';
import type { Fact, Letterhead } from './head.ts';
import type { MotionHeading } from './motion-heading.ts';
import type { MotionTitle } from './motion-title.ts';
import type { Signature } from './signature.ts';
import type { SourceFacts } from './source.ts';

/** The facts of a letter that accounts for motions, each with its line in the text. */
export interface ParsedLetter {
  readonly head: Letterhead;
  readonly signature: Signature;
  /** The reference on the pages after the first. */
  readonly continuationReference: Fact | null;
  /** In the order of the letter. */
  readonly motions: readonly ParsedMotion[];
  /** The numbers of the notes that are called before the first motion. */
  readonly introductionNotes: readonly number[];
  /** In the order of their numbers. */
  readonly notes: readonly ParsedNote[];
  /** What could not be read; the file is for the caller to add. */
  readonly problems: readonly ReadingProblem[];
}

export interface ParsedMotion extends Omit<MotionHeading, 'order'>, MotionTitle {
  readonly line: number;
  readonly order: number;
  /** The numbers of the notes that its text calls, each once. */
  readonly notes: readonly number[];
}

export interface ParsedNote {
  readonly number: number;
  readonly line: number;
  readonly sources: readonly SourceFacts[];
}

export type ReadingProblem = Pick<Problem, 'what' | 'advice'> & { readonly line: number };
