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
      const lists = fields.map((places) => `,[${places.join()}]`).join('');
      const posting = `[${page - word.lastPage},[${body.join()}]${lists}]`;
      word.json += word.json === '' ? posting : `,${posting}`;
      word.size += body.length + 3 * fields.length + 2;
      word.lastPage = page;
    }
    page++;
  }
  return { parts: divide(words), averageLength: length / page };
}

interface Places {
  readonly body: number[];
  /** In each field that has it, the number of the field first. */
  readonly fields: number[][];
  /** The place before the next one. */
  last: number;
}

function findPlaces({ fields, body }: TokenizedDocument): Map<string, Places> {
  const found = new Map<string, Places>();
  const placesOf = (token: string): Places => {
    const places = found.get(token) ?? { body: [], fields: [], last: 0 };
    found.set(token, places);
    return places;
  };
  const add = (list: number[], places: Places, place: number): void => {
    list.push(place - places.last);
    places.last = place;
  };
  for (const [place, token] of body.entries()) {
    const places = placesOf(token);
    add(places.body, places, place);
  }
  for (const [number, field] of FIELDS.entries()) {
    for (const [place, token] of (fields[field] ?? []).entries()) {
      const places = placesOf(token);
      const own = places.fields.at(-1);
      if (own?.[0] === number) {
        add(own, places, place);
      } else {
        places.fields.push([number, place]);
        places.last = place;
      }
    }
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
