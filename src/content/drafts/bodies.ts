import { MOTION_HEADINGS } from '../headings.ts';
import { TO_WRITE } from '../to-write.ts';

/** A note of a draft: its number, and the ids of its sources. */
export interface DraftNote {
  readonly number: number;
  readonly sources: readonly string[];
}

/** The text of a motion that is still to be written: a step for each note, which may prove to be none. */
export function draftMotionBody(notes: readonly DraftNote[]): string {
  const [asked, done, outcome] = MOTION_HEADINGS;
  return joinBlocks([
    `## ${asked}`,
    TO_WRITE,
    `## ${done}`,
    ...draftCalls(notes).map(draftStep),
    `## ${outcome}`,
    TO_WRITE,
    ...notes.map(formatNote),
  ]);
}

/** The text of a letter that is still to be written, with the notes of its introduction. */
export function draftLetterBody(notes: readonly DraftNote[]): string {
  return joinBlocks([...draftCalls(notes), ...notes.map(formatNote)]);
}

/** A paragraph for each note. The full stop keeps `][` from being read as a link. */
function draftCalls(notes: readonly DraftNote[]): string[] {
  return notes.length === 0 ? [TO_WRITE] : notes.map(({ number }) => `${TO_WRITE}.[^${number}]`);
}

function draftStep(paragraph: string): string {
  return joinBlocks([`<Step when="${TO_WRITE}" by="${TO_WRITE}">`, paragraph, '</Step>']).trim();
}

function formatNote({ number, sources }: DraftNote): string {
  return `[^${number}]: ${sources.join(', ')}`;
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
