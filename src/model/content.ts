import type { Body } from './body.ts';
import type {
  ChecksData,
  CorrectionsData,
  LetterData,
  MeetingData,
  MotionData,
  PageData,
  RedirectsData,
  RemarkData,
  SourceData,
  SubmitterData,
  TermData,
  WordsData,
} from './schemas.ts';

/** One file of `content/`, its data already of the right shape. */
export interface Entry<Data> {
  /** The file's name without its extension. */
  readonly id: string;
  /** From the project's root, "content/motions/21501-20-1736.mdx". */
  readonly file: string;
  readonly data: Data;
}

/** An entry with a text under its frontmatter. */
export interface TextEntry<Data> extends Entry<Data> {
  readonly body: string;
  /** The line of the file on which the body starts; 1 where that is not known. */
  readonly bodyLine: number;
  /** What the body says, where it was read before. */
  readonly read?: Body;
}

/** All that is said, before anything in it is resolved. */
export interface Content {
  readonly motions: readonly TextEntry<MotionData>[];
  readonly letters: readonly TextEntry<LetterData>[];
  readonly submitters: readonly Entry<SubmitterData>[];
  readonly meetings: readonly Entry<MeetingData>[];
  readonly sources: readonly Entry<SourceData>[];
  readonly remarks: readonly Entry<RemarkData>[];
  readonly terms: readonly Entry<TermData>[];
  readonly redirects: readonly Entry<RedirectsData>[];
  readonly checks: readonly Entry<ChecksData>[];
  readonly words: readonly Entry<WordsData>[];
  readonly corrections: readonly Entry<CorrectionsData>[];
  readonly pages: readonly TextEntry<PageData>[];
  /** Ids of entries that are there but cannot be read: a reference to them is not to nothing. */
  readonly broken?: ReadonlySet<string>;
}
