import type { ParsedLetter, ParsedMotion } from '../letter-text/parsed-letter.ts';
import { TO_WRITE } from '../to-write.ts';
import { draftLetterBody, draftMotionBody, type DraftNote } from './bodies.ts';
import { draftSources, type KnownSource } from './draft-sources.ts';
import type { Draft } from './format-entry.ts';
import { makeId } from './ids.ts';

/** What a letter's own text does not say of it. */
export interface LetterNumbers {
  readonly kamerstuk: string;
  readonly promisedAt?: string | undefined;
  readonly answersTo?: string | undefined;
}

/** The entries that are there already, to which a draft refers instead of writing them again. */
export interface KnownEntries {
  readonly sources: readonly KnownSource[];
  readonly submitters: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Drafts all entries of a letter from its text: the letter, its motions, and the sources and
 * submitters that are not there yet. What the text does not say is marked as still to be written.
 */
export function draftLetter(
  letter: ParsedLetter,
  numbers: LetterNumbers,
  known: KnownEntries,
): Draft[] {
  const sources = draftSources(letter.notes, known.sources);
  const submitters = draftSubmitters(letter.motions, known.submitters);
  const listNotes = (notes: readonly number[]): DraftNote[] =>
    notes.map((number) => ({ number, sources: sources.idsByNote.get(number) ?? [] }));
  return [
    {
      file: `content/letters/${numbers.kamerstuk}.mdx`,
      data: draftLetterData(letter, numbers),
      body: draftLetterBody(listNotes(letter.introductionNotes)),
    },
    draftLog(numbers.kamerstuk),
    ...letter.motions.map((motion) => ({
      file: `content/motions/${motion.kamerstuk}.mdx`,
      data: draftMotionData(motion, numbers.kamerstuk, submitters.idsByName),
      body: draftMotionBody(listNotes(motion.notes)),
    })),
    ...sources.drafts,
    ...submitters.drafts,
  ];
}

/** The log of what is corrected in the account of a letter, empty. */
export function draftLog(kamerstuk: string): Draft {
  return { file: `content/corrections/${kamerstuk}.yaml`, data: { corrections: [] } };
}

function draftLetterData(letter: ParsedLetter, numbers: LetterNumbers): Draft['data'] {
  const { head, signature, continuationReference, motions, notes } = letter;
  const reference = head.reference?.value ?? TO_WRITE;
  return {
    kamerstuk: numbers.kamerstuk,
    subject: head.subject?.value ?? TO_WRITE,
    date: head.date?.value ?? TO_WRITE,
    sender: {
      name: signature.name?.value ?? TO_WRITE,
      role: signature.role?.value ?? TO_WRITE,
      website: head.website?.value ?? TO_WRITE,
      address: orToWrite(head.senderAddress),
    },
    addressee: {
      name: head.addressee?.value ?? TO_WRITE,
      address: orToWrite(head.addresseeAddress),
    },
    reference,
    continuationReference: continuationReference?.value ?? reference,
    addresseeReference: head.addresseeReference?.value ?? TO_WRITE,
    promisedAt: numbers.promisedAt ?? TO_WRITE,
    answersTo: numbers.answersTo ?? TO_WRITE,
    motionCount: motions.length,
    noteCount: notes.length,
  };
}

function draftMotionData(
  motion: ParsedMotion,
  letter: string,
  idsByName: ReadonlyMap<string, string>,
): Draft['data'] {
  const { kamerstuk, order, title, amended, date, submitters, cumSuis } = motion;
  return {
    kamerstuk,
    letter,
    letterOrder: order,
    title,
    shortTitle: TO_WRITE,
    amended,
    date: date ?? TO_WRITE,
    submitters: orToWrite(submitters.map((name) => idsByName.get(name) ?? makeId(name))),
    cumSuis,
    status: { value: TO_WRITE, ground: TO_WRITE },
    summary: TO_WRITE,
  };
}

function draftSubmitters(
  motions: readonly ParsedMotion[],
  known: KnownEntries['submitters'],
): { idsByName: ReadonlyMap<string, string>; drafts: Draft[] } {
  const idsByName = new Map(known.map(({ id, name }) => [name, id]));
  const names = new Set(motions.flatMap(({ submitters }) => submitters));
  const drafts = [...names]
    .filter((name) => !idsByName.has(name))
    .map((name) => ({
      file: `content/submitters/${makeId(name)}.yaml`,
      data: { name, fullName: TO_WRITE, party: TO_WRITE },
    }));
  return { idsByName, drafts };
}

function orToWrite(list: readonly string[]): readonly string[] {
  return list.length === 0 ? [TO_WRITE] : list;
}
