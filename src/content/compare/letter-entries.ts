import type { z } from 'zod';
import { letterSchema } from '../../register/schemas/letter.ts';
import { motionSchema } from '../../register/schemas/motion.ts';
import { sourceSchema } from '../../register/schemas/source.ts';
import { submitterSchema } from '../../register/schemas/submitter.ts';

/** The fields of a letter's entries that say what the letter says; a draft has them already. */
export const factSchemas = {
  letters: letterSchema
    .pick({
      kamerstuk: true,
      subject: true,
      date: true,
      sender: true,
      addressee: true,
      reference: true,
      continuationReference: true,
      addresseeReference: true,
      motionCount: true,
      noteCount: true,
    })
    .strip(),
  motions: motionSchema
    .pick({
      kamerstuk: true,
      letter: true,
      letterOrder: true,
      title: true,
      amended: true,
      date: true,
      submitters: true,
      cumSuis: true,
    })
    .strip(),
  sources: sourceSchema.pick({ title: true, date: true, reference: true, url: true }).strip(),
  submitters: submitterSchema.pick({ name: true }).strip(),
};

/** The entries of one kind, with what is needed of them. */
export interface FactEntry<Facts> {
  readonly id: string;
  /** From the project's root. */
  readonly file: string;
  readonly data: Facts;
  /** The notes that its body defines: their numbers, and the ids of their sources. */
  readonly notes: readonly { readonly number: number; readonly sources: readonly string[] }[];
}

type Facts<Folder extends keyof typeof factSchemas> = z.infer<(typeof factSchemas)[Folder]>;

/** All entries that say what a letter says. */
export type LetterEntries = {
  readonly [Folder in keyof typeof factSchemas]: readonly FactEntry<Facts<Folder>>[];
};

export type LetterEntry = FactEntry<Facts<'letters'>>;
export type MotionEntry = FactEntry<Facts<'motions'>>;
export type SourceEntry = FactEntry<Facts<'sources'>>;
