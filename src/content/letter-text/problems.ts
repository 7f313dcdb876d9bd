import type { Block } from './blocks.ts';
import { startsHeading } from './motion-heading.ts';
import type { ParsedLetter, ReadingProblem } from './parsed-letter.ts';

/** What in a letter's text was not read, or does not add up, so that somebody must look at it. */
export function findReadingProblems(
  letter: Omit<ParsedLetter, 'problems'>,
  text: readonly Block[],
): ReadingProblem[] {
  return [
    ...checkHead(letter),
    ...checkHeadings(letter, text),
    ...letter.motions.flatMap(checkMotion),
    ...checkNotes(letter),
  ].toSorted((a, b) => a.line - b.line);
}

function checkHead({ head, motions }: Omit<ParsedLetter, 'problems'>): ReadingProblem[] {
  const missing = [
    ...(head.date === null ? ['a date ("Datum 3 maart 2031")'] : []),
    ...(head.subject === null ? ['a subject ("Betreft …")'] : []),
    ...(motions.length === 0 ? ['a motion ("1. Motie van het lid … (36100-A-12), …")'] : []),
  ];
  return missing.map((what) => ({
    line: 1,
    what: `the text does not have ${what}`,
    advice: 'Check that it is the whole letter, with a salutation between head and text.',
  }));
}

function checkHeadings(
  { motions }: Omit<ParsedLetter, 'problems'>,
  text: readonly Block[],
): ReadingProblem[] {
  const read = new Set(motions.map(({ line }) => line));
  return text
    .filter((block) => startsHeading(block.text) && !read.has(block.line))
    .map(({ line, text: heading }) => ({
      line,
      what: `"${heading.slice(0, 60)}" starts as the heading of a motion, but cannot be read as one`,
      advice: 'Write it as "1. Motie van het lid … over … (36100-A-12), 20 februari 2031".',
    }));
}

function checkMotion(motion: ParsedLetter['motions'][number], index: number): ReadingProblem[] {
  const { line, order, kamerstuk, submitters, date } = motion;
  const problem = (what: string, advice: string) => ({
    line,
    what: `motion ${kamerstuk} ${what}`,
    advice,
  });
  return [
    ...(order === index + 1
      ? []
      : [
          problem(`has number ${order}, but is number ${index + 1}`, 'Look for a missing heading.'),
        ]),
    ...(date === null ? [problem('has no date', 'Add it to the entry by hand.')] : []),
    ...(submitters.length === 0
      ? [problem('has a title without names', 'Add the submitters to the entry by hand.')]
      : []),
  ];
}

function checkNotes(letter: Omit<ParsedLetter, 'problems'>): ReadingProblem[] {
  const { motions, introductionNotes, notes } = letter;
  const defined = new Set(notes.map(({ number }) => number));
  const calls = [
    ...introductionNotes.map((number) => ({ number, line: 1 })),
    ...motions.flatMap(({ line, notes: own }) => own.map((number) => ({ number, line }))),
  ];
  const called = new Set(calls.map(({ number }) => number));
  return [
    ...calls
      .filter(({ number }, index) => calls.findIndex((call) => call.number === number) !== index)
      .map(({ number, line }) => ({
        line,
        what: `note ${number} is called under two motions`,
        advice: 'Say at the second motion, in words, where the note is.',
      })),
    ...calls
      .filter(({ number }) => !defined.has(number))
      .map(({ number, line }) => ({
        line,
        what: `note ${number} is called, but its text was not found`,
        advice: 'Check that a line starts with its figure.',
      })),
    ...notes.flatMap(({ number, line, sources }, index) => [
      ...(called.has(number)
        ? []
        : [
            {
              line,
              what: `note ${number} is not called`,
              advice: 'Look for its figure in the text.',
            },
          ]),
      ...(notes.findIndex((other) => other.number === number) === index
        ? []
        : [
            {
              line,
              what: `note ${number} is there twice`,
              advice: 'Correct one of the two figures.',
            },
          ]),
      ...(sources.length > 0
        ? []
        : [{ line, what: `note ${number} is empty`, advice: 'Look for its text further on.' }]),
    ]),
  ];
}
