import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareLetter } from '../src/content/compare/compare-letter.ts';
import { formatDifferences, type Difference } from '../src/content/compare/difference.ts';
import type { LetterEntry } from '../src/content/compare/letter-entries.ts';
import type { ParsedLetter } from '../src/content/letter-text/parsed-letter.ts';
import { readLetter } from '../src/content/letter-text/read-letter.ts';
import { ContentError } from '../src/content/problem.ts';
import { readLetterEntries } from '../tools/letter-entries.ts';

/**
 * `npm run compare -- <text file> [--letter <kamerstuk>]`: lists each difference between the text of
 * a letter and its entries, and exits 1 if there is any. Without --letter, the letter is the one with
 * the reference of the text.
 */
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { letter: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined)
    throw new Error('Name the file with the text: npm run compare -- letter.txt');
  const differences = compareFile(file, values.letter);
  console.log(formatDifferences(differences));
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function compareFile(file: string, kamerstuk: string | undefined): Difference[] {
  const letter = readLetter(readFileSync(file, 'utf8'));
  const { entries, problems } = readLetterEntries(process.cwd());
  if (problems.length > 0) throw new ContentError(problems);
  const entry = findLetter(letter, entries.letters, kamerstuk);
  return [
    ...letter.problems.map(({ line, what }) => ({ file, line, what })),
    ...compareLetter(letter, entry, entries),
  ];
}

function findLetter(
  { head }: ParsedLetter,
  letters: readonly LetterEntry[],
  kamerstuk: string | undefined,
): LetterEntry {
  const found =
    kamerstuk === undefined
      ? letters.find(({ data }) => data.reference === head.reference?.value)
      : letters.find(({ id }) => id === kamerstuk);
  if (found) return found;
  const ids = letters.map(({ id }) => id).join(', ') || 'none yet';
  throw new Error(`No entry is of this letter. Name it with --letter; the letters are: ${ids}.`);
}
