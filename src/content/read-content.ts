import type { WithTranslation } from '../register/register.ts';
import type { EventData, LetterData } from '../register/schemas/letter.ts';
import type { MotionData } from '../register/schemas/motion.ts';
import type { RemarkData } from '../register/schemas/remark.ts';
import type { PageData } from '../register/schemas/site.ts';
import type { SourceData } from '../register/schemas/source.ts';
import { readBody, type Body } from './body.ts';
import type { Content, TextEntry } from './content.ts';

/** An entry whose body has been read. */
export interface ReadEntry<Data> extends TextEntry<Data> {
  readonly read: Body;
}

/** The content as the rules see it: bodies read once, for all of them. */
export interface ReadContent extends Omit<
  Content,
  'motions' | 'letters' | 'pages' | 'sources' | 'remarks'
> {
  readonly motions: readonly ReadEntry<MotionData & WithTranslation<'title' | 'ground'>>[];
  readonly letters: readonly ReadEntry<
    LetterData & { events: (EventData & WithTranslation<'quote'>)[] } & WithTranslation<'subject'>
  >[];
  readonly sources: readonly TextEntry<SourceData & WithTranslation<'title'>>[];
  readonly remarks: readonly TextEntry<RemarkData & WithTranslation<'quote'>>[];
  readonly pages: readonly ReadEntry<PageData>[];
}

/** A letter with the motions that it accounts for: what its numbers count. */
export interface LetterGroup {
  readonly letter: ReadContent['letters'][number];
  readonly motions: ReadContent['motions'];
}

/** The motions by the letter that accounts for them; those of a letter that is not there are left out. */
export function groupByLetter({ letters, motions }: ReadContent): LetterGroup[] {
  const groups = Map.groupBy(motions, ({ data }) => data.letter);
  return letters.map((letter) => ({ letter, motions: groups.get(letter.id) ?? [] }));
}

/** What the body of an entry says, read unless it was. Throws an Error where it is no MDX. */
export const readEntry = (entry: Pick<TextEntry<unknown>, 'body' | 'bodyLine' | 'read'>): Body =>
  entry.read ?? readBody(entry.body, entry.bodyLine);

/** Reads every body. Throws an Error where one is no MDX. */
export function readContent(content: Content): ReadContent {
  const read = <Data>(entry: TextEntry<Data>): ReadEntry<Data> => ({
    ...entry,
    read: readEntry(entry),
  });
  const { motions, letters, pages } = content;
  return {
    ...content,
    motions: motions.map(read),
    letters: letters.map(read),
    pages: pages.map(read),
  };
}
