import type { LetterData } from '../register/schemas/letter.ts';
import type { MotionData } from '../register/schemas/motion.ts';
import type { PageData } from '../register/schemas/site.ts';
import { readBody, type Body } from './body.ts';
import type { Content, TextEntry } from './content.ts';

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

/** A letter with the motions that it accounts for: what its numbers count. */
export interface LetterGroup {
  readonly letter: ReadEntry<LetterData>;
  readonly motions: readonly ReadEntry<MotionData>[];
}

/** The motions by the letter that accounts for them; those of a letter that is not there are left out. */
export function groupByLetter({ letters, motions }: ReadContent): LetterGroup[] {
  const groups = Map.groupBy(motions, ({ data }) => data.letter);
  return letters.map((letter) => ({ letter, motions: groups.get(letter.id) ?? [] }));
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
