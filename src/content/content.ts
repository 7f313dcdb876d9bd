import type { z } from 'zod';
import type { Body } from './body.ts';
import type { collections } from './collections.ts';

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

/** The name of a folder of the content. */
export type Folder = keyof typeof collections;

/** All that is said, before anything in it is resolved: the entries of each folder. */
export type Content = {
  readonly [Name in Folder]: readonly TextEntry<z.output<(typeof collections)[Name]['schema']>>[];
} & {
  /** Ids of entries that are there but cannot be read: a reference to them is not to nothing. */
  readonly broken: ReadonlySet<string>;
};
