import { normalizeSpelling } from '../spelling.ts';

/** Where the text of a letter and an entry differ. */
export interface Difference {
  /** The file of the entry, from the project's root; of the letter where there is no entry. */
  readonly file: string;
  /** The line of the letter's text. */
  readonly line?: number;
  /** What differs, in plain words; no full stop. */
  readonly what: string;
}

/** What a field can be. */
export type Value = string | number | boolean | null | readonly string[];

/** Compares one field: the text of the letter, then the entry. Typesetting makes no difference. */
export function compareField(
  place: Pick<Difference, 'file' | 'line'>,
  name: string,
  inLetter: Value,
  inEntry: Value,
): Difference[] {
  if (show(inLetter) === show(inEntry)) return [];
  return [
    { ...place, what: `${name}: the letter has ${show(inLetter)}, the entry ${show(inEntry)}` },
  ];
}

function show(value: Value): string {
  if (typeof value === 'string') return `"${normalizeSpelling(value)}"`;
  if (value === null) return 'none';
  return typeof value === 'object' ? value.map(show).join(', ') || 'none' : String(value);
}

/** Differences as an author reads them: a file and under it what differs, with a count at the end. */
export function formatDifferences(differences: readonly Difference[]): string {
  const files = [...new Set(differences.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const own = differences.filter((difference) => difference.file === file);
    return [file, ...own.map(formatDifference)].join('\n');
  });
  const count = `${differences.length} difference${differences.length === 1 ? '' : 's'}`;
  return [...blocks, count].join('\n');
}

function formatDifference({ line, what }: Difference): string {
  return `  ${line === undefined ? '' : `line ${line} of the letter: `}${what}`;
}
