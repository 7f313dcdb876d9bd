import { ONLY_ADDRESS } from './address.ts';
import type { Block } from './blocks.ts';

/** The text of a footnote, which may be in several blocks. */
export interface NoteText {
  readonly number: number;
  readonly line: number;
  /** The texts of its blocks, the first without the number. */
  readonly texts: readonly string[];
}

/** A letter's running text, and the footnotes that stood between it. */
export interface Separated {
  readonly text: readonly Block[];
  readonly notes: readonly NoteText[];
}

interface OpenNote extends NoteText {
  readonly texts: string[];
}

const NOTE_START = /^\[\^(\d+)\]:?\s*(.*)$/;
const CALL = /\[\^\d+\]/;
const HAS_ADDRESS = /https?:\/\//;

/**
 * Separates the footnotes at the foot of each page from the text, which goes on after them where the
 * page cut it. A block without a number belongs to the note above it when it has an address, or its
 * address follows.
 */
export function separateNotes(blocks: readonly Block[]): Separated {
  const text: Block[] = [];
  const notes: OpenNote[] = [];
  let underNote = false;
  blocks.forEach((block, index) => {
    const [, number, start = ''] = NOTE_START.exec(block.text) ?? [];
    const note = notes.at(-1);
    const next = blocks[index + 1]?.text ?? '';
    if (number !== undefined) {
      notes.push({ number: Number(number), line: block.line, texts: [start] });
    } else if (note && continues(note, block.text, next, underNote)) {
      note.texts.push(block.text);
    } else {
      text.push(block);
      underNote = false;
      return;
    }
    underNote = true;
  });
  return { text, notes };
}

/** Whether a block is more of the note above it; a page may have come between. No note calls one. */
function continues(note: NoteText, text: string, next: string, underNote: boolean): boolean {
  if (CALL.test(text)) return false;
  if (ONLY_ADDRESS.test(text)) return true;
  if (HAS_ADDRESS.test(text)) return underNote || !HAS_ADDRESS.test(note.texts.at(-1) ?? '');
  return underNote && ONLY_ADDRESS.test(next);
}
