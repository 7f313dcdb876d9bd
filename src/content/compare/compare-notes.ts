import type { ParsedLetter, ParsedNote } from '../letter-text/parsed-letter.ts';
import type { SourceFacts } from '../letter-text/source.ts';
import { isSameSource } from '../same-source.ts';
import { compareField, type Difference } from './difference.ts';
import type { FactEntry, SourceEntry } from './letter-entries.ts';

/**
 * Compares the notes that a part of a letter calls with those of an entry, and their sources, which
 * are recognized by their address or title.
 *
 * @param called the numbers of the notes in that part.
 */
export function compareNotes(
  called: readonly number[],
  letter: ParsedLetter,
  entry: FactEntry<unknown>,
  sources: readonly SourceEntry[],
): Difference[] {
  const { file, notes } = entry;
  const numbers = notes.map(({ number }) => number);
  return [
    ...called
      .filter((number) => !numbers.includes(number))
      .map((number) => ({ file, what: `note ${number} is missing` })),
    ...numbers
      .filter((number) => !called.includes(number))
      .map((number) => ({ file, what: `the letter does not call note ${number} here` })),
    ...notes.flatMap((note) => {
      const parsed = letter.notes.find(({ number }) => number === note.number);
      if (!parsed || !called.includes(note.number)) return [];
      const own = note.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
      return compareSources(parsed, file, own);
    }),
  ];
}

function compareSources(
  { number, line, sources }: ParsedNote,
  file: string,
  entries: readonly SourceEntry[],
): Difference[] {
  const place = { file, line };
  const pairs = sources.map((source) => ({ source, entry: findEntry(source, entries) }));
  const found = pairs.flatMap(({ entry }) => entry ?? []);
  const extra = entries.filter((entry) => !found.includes(entry));
  const inOrder = entries.filter((entry) => found.includes(entry));
  return [
    ...pairs.flatMap(({ source, entry }) =>
      entry
        ? compareSource(number, line, source, entry)
        : [{ ...place, what: `note ${number} does not have the source "${source.title}"` }],
    ),
    ...extra.map(({ id }) => ({ ...place, what: `note ${number} has ${id}, the letter does not` })),
    ...(found.every((entry, index) => entry === inOrder[index])
      ? []
      : [{ ...place, what: `note ${number} has its sources in another order` }]),
  ];
}

/** The entry with the same address; without one, the entry with the same title. */
function findEntry(source: SourceFacts, entries: readonly SourceEntry[]): SourceEntry | undefined {
  return (
    entries.find(({ data }) => isSameSource(source, data)) ??
    entries.find(({ data }) => isSameSource({ ...source, url: null }, data))
  );
}

function compareSource(
  number: number,
  line: number,
  source: SourceFacts,
  { file, data }: SourceEntry,
): Difference[] {
  return (['title', 'date', 'reference', 'url'] as const).flatMap((name) =>
    compareField({ file, line }, `note ${number}, ${name}`, source[name], data[name]),
  );
}
