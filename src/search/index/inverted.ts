import { FIELDS } from './fields.ts';
import type { TokenizedDocument } from './tokenize.ts';

/**
 * Where a word is in a page: how many pages that is after the one before, the places in its text, and for
 * each field that has it the number of that field and the places there. A place counts from the one before.
 */
export type Posting = readonly [
  page: number,
  body: readonly number[],
  ...fields: (readonly [field: number, ...places: number[]])[],
];

/** A file of the index: words of the alphabet, each with where it is. */
export type IndexPart = Readonly<Record<string, readonly Posting[]>>;

/** What the index says of a word, and how many numbers that is. */
interface IndexedWord {
  json: string;
  size: number;
  lastPage: number;
}

/** How many numbers a part has before the next one begins: some 20 kB, compressed. */
const PART_SIZE = 20_000;

/** Lists where each word is, in parts as JSON: each from a word of the alphabet to the one before the next part. */
export function invert(documents: Iterable<TokenizedDocument>): {
  parts: { from: string; json: string }[];
  /** How many words a page has, on average. */
  averageLength: number;
} {
  const words = new Map<string, IndexedWord>();
  let page = 0;
  let length = 0;
  for (const document of documents) {
    length += Math.max(1, document.body.length);
    for (const [token, { body, fields }] of findPlaces(document)) {
      const word = words.get(token) ?? { json: '', size: 0, lastPage: 0 };
      words.set(token, word);
      const lists = Array.from(fields.values(), (places) => `,[${places.join()}]`).join('');
      const posting = `[${page - word.lastPage},[${body.join()}]${lists}]`;
      word.json += word.json === '' ? posting : `,${posting}`;
      word.size += body.length + 3 * fields.size + 2;
      word.lastPage = page;
    }
    page++;
  }
  return { parts: divide(words), averageLength: length / page };
}

interface Places {
  readonly body: number[];
  /** By field, its number first. */
  readonly fields: Map<number, number[]>;
}

function findPlaces({ fields, body }: TokenizedDocument): Map<string, Places> {
  const found = new Map<string, Places>();
  const placesOf = (token: string): Places => {
    const places = found.get(token) ?? { body: [], fields: new Map<number, number[]>() };
    found.set(token, places);
    return places;
  };
  const count = (tokens: readonly string[], add: (token: string, step: number) => void): void => {
    const last = new Map<string, number>();
    for (const [place, token] of tokens.entries()) {
      add(token, place - (last.get(token) ?? 0));
      last.set(token, place);
    }
  };
  count(body, (token, step) => placesOf(token).body.push(step));
  for (const [number, field] of FIELDS.entries()) {
    count(fields[field] ?? [], (token, step) => {
      const own = placesOf(token).fields;
      const places = own.get(number) ?? [number];
      own.set(number, places);
      places.push(step);
    });
  }
  return found;
}

function divide(words: ReadonlyMap<string, IndexedWord>): { from: string; json: string }[] {
  const parts: { from: string; words: string[] }[] = [];
  let size = PART_SIZE;
  for (const [token, word] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (size >= PART_SIZE) {
      parts.push({ from: token, words: [] });
      size = 0;
    }
    parts.at(-1)?.words.push(`"${token}":[${word.json}]`);
    size += word.size;
  }
  return parts.map((part) => ({ from: part.from, json: `{${part.words.join(',')}}` }));
}
