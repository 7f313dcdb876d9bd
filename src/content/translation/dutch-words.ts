import { readEntry, type ReadContent } from '../read-content.ts';
import { STEP_WORDS } from './compare-bodies.ts';
import { listPairs, type Pair } from './entries.ts';
import { omitHash, type Translation } from './translation.ts';

/** By file of a translation what its `dutch` must be: the hash of the Dutch words as they are now. */
export function listHashes(
  dutch: ReadContent,
  words: Translation,
  hash: (text: string) => string,
): Map<string, string> {
  return new Map(
    listPairs(dutch, words).map((pair) => [pair.words.file, hash(listWords(pair))] as const),
  );
}

/** The Dutch words behind a translation, as one text: what its hash is made of. */
export function listWords({ dutch, words }: Pair): string {
  const { headings, blocks, steps: written } = readEntry(dutch);
  const steps = written.map(({ attributes }) =>
    attributes.filter(({ name }) => STEP_WORDS.includes(name)).map(({ value }) => value),
  );
  const fields = omitHash(words.data);
  return JSON.stringify([
    pickLike(dutch.data, fields),
    headings.map(({ text }) => text),
    steps,
    blocks.map(({ text }) => text),
  ]);
}

/** Of a record what another one has too, whatever it says there. */
function pickLike(record: object, pattern: object): unknown {
  return Object.entries(pattern).map(([key, value]: [string, unknown]) => {
    const own: unknown = Reflect.get(record, key);
    // Of a list of words, such as the forms of a term, all count.
    const words = Array.isArray(own) && own.every((item) => typeof item === 'string');
    const deeper = typeof own === 'object' && own !== null && !words && typeof value === 'object';
    return [key, deeper && value !== null ? pickLike(own, value) : own];
  });
}
