import type { Problem } from '../problem.ts';
import {
  groupByLetter,
  type LetterGroup,
  type ReadContent,
  type ReadEntry,
} from '../read-content.ts';
import { checkReferences, findDuplicates } from './references.ts';

/** The notes of each letter add up: each defined once, with a number that the letter has. */
export const checkNotes = (content: ReadContent): Problem[] => [
  ...content.letters.flatMap((entry) => checkNotesOf(entry, content)),
  ...groupByLetter(content).flatMap((group) => [
    ...checkAcrossEntries(group),
    ...checkNumbers(group),
  ]),
];

/** The notes of an entry are called, defined and have sources. */
export function checkNotesOf({ file, read }: ReadEntry<unknown>, content: ReadContent): Problem[] {
  const defined = new Set(read.definitions.map(({ label }) => label));
  const called = new Set(read.calls.map(({ label }) => label));
  const undefinedCalls = read.calls
    .filter(({ label }) => !defined.has(label))
    .map(({ label, line }) => ({
      file,
      line,
      what: `note [^${label}] is called but not defined`,
      advice: `Add a line "[^${label}]: id-of-its-source" under the text, or correct the number.`,
    }));
  const definitionProblems = read.definitions.flatMap(({ label, line, sources }): Problem[] => {
    const problems: Problem[] = [];
    if (!/^[1-9]\d*$/.test(label)) {
      problems.push({
        file,
        line,
        what: `"${label}" is not the number of a note`,
        advice: 'Use the number that the note has in the letter, as in [^12].',
      });
    }
    if (!called.has(label)) {
      problems.push({
        file,
        line,
        what: `note [^${label}] is defined but not called`,
        advice: `Write [^${label}] after the sentence that it backs.`,
      });
    }
    if (sources.length === 0) {
      problems.push({
        file,
        line,
        what: `note [^${label}] names no source`,
        advice: 'Name the ids of its sources, separated by commas.',
      });
    }
    const references = sources.map((id) => ({ id, line }));
    return [
      ...problems,
      ...checkReferences(file, 'source', references, content.sources, content.broken),
    ];
  });
  return [...undefinedCalls, ...definitionProblems];
}

/** A note of a letter belongs to one entry, and is defined in it once. */
function checkAcrossEntries({ letter, motions }: LetterGroup): Problem[] {
  const all = [...motions, letter].flatMap(({ file, read }) =>
    read.definitions.map(({ label, line }) => ({ file, label, line })),
  );
  return findDuplicates(all, ({ label }) => label).map(({ item, first }) => ({
    file: item.file,
    line: item.line,
    what: `note ${item.label} is already defined in ${first.file}, line ${first.line}`,
    advice: 'The letter has each note once: keep it where the letter calls it.',
  }));
}

/** The letter's notes count from 1: no note has a number beyond the last. */
function checkNumbers({ letter, motions }: LetterGroup): Problem[] {
  const { data } = letter;
  return [...motions, letter].flatMap(({ file, read }) =>
    read.definitions
      .filter(({ label }) => Number(label) > data.noteCount)
      .map(({ label, line }) => ({
        file,
        line,
        what: `note ${label} is defined, but the letter has ${data.noteCount} notes`,
        advice: `Use the numbers 1 to ${data.noteCount}.`,
      })),
  );
}
