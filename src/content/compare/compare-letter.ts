import type { Fact } from '../letter-text/head.ts';
import type { ParsedLetter, ParsedMotion } from '../letter-text/parsed-letter.ts';
import { compareNotes } from './compare-notes.ts';
import { compareField, type Difference, type Value } from './difference.ts';
import type { LetterEntries, LetterEntry, MotionEntry } from './letter-entries.ts';

/**
 * Lists every difference between the text of a letter and its entries.
 *
 * @param entry the entry of the letter itself.
 * @param entries the entries of all letters: of the motions, those that name this one count.
 */
export function compareLetter(
  letter: ParsedLetter,
  entry: LetterEntry,
  entries: LetterEntries,
): Difference[] {
  const motions = entries.motions.filter(({ data }) => data.letter === entry.id);
  const numbers = new Set(letter.motions.map(({ kamerstuk }) => kamerstuk));
  return [
    ...compareHead(letter, entry),
    ...compareNotes(letter.introductionNotes, letter, entry, entries.sources),
    ...letter.motions.flatMap((motion) => {
      const own = motions.find(({ data }) => data.kamerstuk === motion.kamerstuk);
      if (own) return compareMotion(motion, own, letter, entries);
      const { line, kamerstuk, order } = motion;
      const what = `motion ${order}, ${kamerstuk}, does not have an entry`;
      return [{ file: entry.file, line, what }];
    }),
    ...motions
      .filter(({ data }) => !numbers.has(data.kamerstuk))
      .map(({ file }) => ({ file, what: 'the letter does not have this motion' })),
  ];
}

function compareHead(letter: ParsedLetter, { file, data }: LetterEntry): Difference[] {
  const { head, signature } = letter;
  const compareFact = (name: string, fact: Fact | null, inEntry: string): Difference[] => {
    const place = fact === null ? { file } : { file, line: fact.line };
    return compareField(place, name, fact?.value ?? null, inEntry);
  };
  const compare = (name: string, inLetter: Value, inEntry: Value): Difference[] =>
    compareField({ file }, name, inLetter, inEntry);
  return [
    ...compareFact('subject', head.subject, data.subject),
    ...compareFact('date', head.date, data.date),
    ...compareFact('sender.name', signature.name, data.sender.name),
    ...compareFact('sender.role', signature.role, data.sender.role),
    ...compareFact('sender.website', head.website, data.sender.website),
    ...compare('sender.address', head.senderAddress, data.sender.address),
    ...compareFact('addressee.name', head.addressee, data.addressee.name),
    ...compare('addressee.address', head.addresseeAddress, data.addressee.address),
    ...compareFact('reference', head.reference, data.reference),
    ...compareFact(
      'continuationReference',
      letter.continuationReference ?? head.reference,
      data.continuationReference,
    ),
    ...compareFact('addresseeReference', head.addresseeReference, data.addresseeReference),
    ...compare('motionCount', letter.motions.length, data.motionCount),
    ...compare('noteCount', letter.notes.length, data.noteCount),
  ];
}

function compareMotion(
  motion: ParsedMotion,
  entry: MotionEntry,
  letter: ParsedLetter,
  { submitters, sources }: LetterEntries,
): Difference[] {
  const { file, data } = entry;
  const names = data.submitters.map(
    (id) => submitters.find((submitter) => submitter.id === id)?.data.name ?? id,
  );
  const compare = (name: string, inLetter: Value, inEntry: Value): Difference[] =>
    compareField({ file, line: motion.line }, name, inLetter, inEntry);
  return [
    ...compare('letterOrder', motion.order, data.letterOrder),
    ...compare('title', motion.title, data.title),
    ...compare('date', motion.date, data.date),
    ...compare('submitters', motion.submitters, names),
    ...compare('cumSuis', motion.cumSuis, data.cumSuis),
    ...compare('amended', motion.amended, data.amended),
    ...compareNotes(motion.notes, letter, entry, sources),
  ];
}
