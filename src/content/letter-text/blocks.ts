import type { Line } from './lines.ts';
import { startsHeading } from './motion-heading.ts';

/** Lines that belong together: a paragraph, a heading, a part of a footnote. */
export interface Block {
  /** The number of its first line. */
  readonly line: number;
  readonly lines: readonly Line[];
  /** Its lines as one text. */
  readonly text: string;
}

const NOTE_START = /^\[\^\d+\]/;

/** Groups lines into blocks: a blank line ends one; a footnote and a motion's heading start one. */
export function groupBlocks(lines: readonly Line[]): Block[] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const starts = NOTE_START.test(line.text) || startsHeading(line.text);
    if (line.text === '') open = false;
    else if (open && !starts) groups.at(-1)?.push(line);
    else open = groups.push([line]) > 0;
  }
  return groups.map(toBlock);
}

/** Two blocks as one, where the page cut them apart. */
export function joinBlocks(first: Block, second: Block): Block {
  return toBlock([...first.lines, ...second.lines]);
}

/** Lines as one block. */
export function toBlock(lines: readonly Line[]): Block {
  const text = lines.map((line) => line.text).reduce(joinLines, '');
  return { line: lines[0]?.line ?? 0, lines, text };
}

/** A word with a hyphen and an address between angle brackets go on where the line breaks. */
function joinLines(before: string, line: string): string {
  const isCut = /[\p{L}\d]-$/u.test(before) || /<https?:[^>]*$/.test(before);
  return before === '' || isCut ? before + line : `${before} ${line}`;
}
