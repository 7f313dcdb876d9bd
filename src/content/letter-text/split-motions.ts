import { joinBlocks, toBlock, type Block } from './blocks.ts';
import { readHeading, startsHeading, type MotionHeading } from './motion-heading.ts';

/** A motion's heading and the blocks under it. */
export interface MotionText {
  readonly heading: MotionHeading;
  readonly line: number;
  readonly text: readonly Block[];
}

/** A letter's running text at the headings of its motions. */
export interface SplitText {
  readonly introduction: readonly Block[];
  readonly motions: readonly MotionText[];
}

interface FoundHeading {
  readonly heading: MotionHeading;
  /** What follows the heading in the same block. */
  readonly rest: readonly Block[];
}

/** Splits a running text at the headings of its motions. */
export function splitMotions(blocks: readonly Block[]): SplitText {
  const introduction: Block[] = [];
  const motions: (MotionText & { text: Block[] })[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = blocks.slice(index);
    if (!block) break;
    const whole = findHeading(block);
    const found =
      whole ?? (next && startsHeading(block.text) ? findHeading(joinBlocks(block, next)) : null);
    if (found === null) (motions.at(-1)?.text ?? introduction).push(block);
    else motions.push({ heading: found.heading, line: block.line, text: [...found.rest] });
    // A heading that the page cut in two took the next block too.
    if (found !== null && whole === null) index++;
  }
  return { introduction, motions };
}

/** The heading in the first lines of a block: as many of them as make one. */
function findHeading({ lines }: Block): FoundHeading | null {
  for (let count = lines.length; count > 0; count--) {
    const heading = readHeading(toBlock(lines.slice(0, count)).text);
    if (heading === null) continue;
    const rest = lines.slice(count);
    return { heading, rest: rest.length === 0 ? [] : [toBlock(rest)] };
  }
  return null;
}
