import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FIELD_WEIGHTS } from '../src/search/index/fields.ts';
import type { TokenizedDocument } from '../src/search/index/tokenize.ts';
import { CborWriter } from './cbor-writer.ts';
import type { IndexFile } from './search-index.ts';

/** What Pagefind's own list of its indexes says of one. */
export interface PagefindEntry {
  readonly hash: string;
  readonly wasm: null;
  readonly page_count: number;
}

/**
 * Writes an index as Pagefind 1.5 does, whose search reads it: the id of a page is its place. Pagefind's
 * own indexer gives the same answers, but takes 20 times as long for a page and six times the memory,
 * and gives each page a random id, which is most of what a reader then loads. What it writes is in
 * https://github.com/Pagefind/pagefind/tree/v1.5.2/pagefind/src/index
 */
export async function writePagefindIndex(
  documents: Iterable<TokenizedDocument>,
  version: string,
): Promise<{ entry: PagefindEntry; files: IndexFile[] }> {
  const { words, lengths } = indexWords(documents);
  const chunks = await Promise.all(divide(words).map(writeChunk));
  const meta = new CborWriter();
  meta.array(6).text(version).array(lengths.length);
  for (const [place, length] of lengths.entries()) meta.array(2).text(String(place)).int(length);
  meta.array(chunks.length);
  for (const { from, to, id } of chunks) meta.array(3).text(from).text(to).text(id);
  meta.array(0).array(0).array(FIELDS.length);
  for (const field of FIELDS) meta.text(field);
  const id = idOf(meta.bytes());
  const files = [
    { path: `pagefind.${id}.pf_meta`, content: await compress(meta.bytes()) },
    ...chunks.map((chunk) => ({ path: `index/${chunk.id}.pf_index`, content: chunk.content })),
  ];
  return { entry: { hash: id, wasm: null, page_count: lengths.length }, files };
}

/** The fields in the order of their numbers. */
const FIELDS = Object.keys(FIELD_WEIGHTS).sort();

/** What the index says of a word: in which pages it is, and where. */
interface IndexedWord {
  readonly text: string;
  readonly postings: CborWriter;
  pages: number;
  lastPage: number;
  /** As Pagefind counts it, to divide the words into files. */
  size: number;
}

/** Where a word is in one page. */
interface Places {
  /** In the text: its weight, then each place as the distance from the one before. */
  readonly body: number[];
  /** In the fields: for each its number, then the places in the same way. */
  readonly fields: number[];
  last: number;
}

function indexWords(documents: Iterable<TokenizedDocument>) {
  const words = new Map<string, IndexedWord>();
  const lengths: number[] = [];
  for (const document of documents) {
    const page = lengths.length;
    lengths.push(Math.max(1, document.body.length));
    for (const [text, { body, fields }] of findPlaces(document)) {
      const word = words.get(text) ?? createWord(text);
      words.set(text, word);
      word.postings
        .array(3)
        .int(page - word.lastPage)
        .ints(body)
        .ints(fields);
      word.pages++;
      word.lastPage = page;
      word.size += body.length + fields.length + 1;
    }
  }
  return { words, lengths };
}

const createWord = (text: string): IndexedWord => ({
  text,
  postings: new CborWriter(),
  pages: 0,
  lastPage: 0,
  size: 0,
});

function findPlaces({ fields, body, weight }: TokenizedDocument): Map<string, Places> {
  const found = new Map<string, Places>();
  const placesOf = (token: string): Places => {
    const places = found.get(token) ?? { body: [], fields: [], last: 0 };
    found.set(token, places);
    return places;
  };
  for (const [place, token] of body.entries()) {
    const places = placesOf(token);
    if (places.body.length === 0) places.body.push(-WEIGHT_UNIT * weight - 1);
    places.body.push(place - places.last);
    places.last = place;
  }
  const byName = new Map<string, readonly string[]>(Object.entries(fields));
  for (const [number, field] of FIELDS.entries()) {
    const last = new Map<string, number>();
    for (const [place, token] of (byName.get(field) ?? []).entries()) {
      const before = last.get(token);
      const places = placesOf(token).fields;
      if (before === undefined) places.push(-number - 1);
      places.push(place - (before ?? 0));
      last.set(token, place);
    }
  }
  return found;
}

/** A weight of 1 as Pagefind writes it. */
const WEIGHT_UNIT = 24;

/** How large a file of the index becomes, in numbers: what Pagefind itself takes. */
const CHUNK_SIZE = 20_000;

/** The words by the alphabet, in files of about the same size. */
function divide(words: ReadonlyMap<string, IndexedWord>): IndexedWord[][] {
  const sorted = [...words.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  const chunks: IndexedWord[][] = [];
  let size = CHUNK_SIZE;
  for (const word of sorted) {
    if (size >= CHUNK_SIZE) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.size;
  }
  return chunks;
}

async function writeChunk(words: readonly IndexedWord[]) {
  const chunk = new CborWriter();
  chunk.array(1).array(words.length);
  for (const { text, pages, postings } of words) {
    chunk.array(3).text(text).array(pages).raw(postings.bytes()).array(0);
  }
  const bytes = chunk.bytes();
  return {
    from: words[0]?.text ?? '',
    to: words.at(-1)?.text ?? '',
    id: idOf(bytes),
    content: await compress(bytes),
  };
}

/** The name of a file by what it holds: a browser may keep it for ever. */
const idOf = (bytes: Uint8Array): string => hash('sha1', bytes, 'hex').slice(0, 10);

const gzipped = promisify(gzip);

/** Pagefind's search knows what is compressed by how it starts. */
const compress = (bytes: Uint8Array): Promise<Uint8Array> =>
  gzipped(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]), { level: 9 });
