import { fold, listWords, normaliseWords } from '../../search/language/words.ts';
import type { Entry } from '../content.ts';
import type { ReadContent } from '../read-content.ts';

/** All that search finds: the texts of the content, the pages and the word lists aside. */
export interface Said {
  readonly texts: readonly string[];
  /** The words as they are written, each with the text where it first stands. */
  readonly forms: ReadonlyMap<string, string>;
  /** The same words, folded. */
  readonly words: ReadonlySet<string>;
}

/** Some entries together, with what is said in them. */
interface Chunk {
  readonly entries: readonly Saying[];
  readonly texts: readonly string[];
  readonly forms: ReadonlyMap<string, string>;
}

type Saying = Entry<object> & { readonly body: string };

/** How many entries are read together, and read anew when one of them has changed. */
const TOGETHER = 250;

const known = new WeakMap<ReadContent, Said>();

/** By the data of the first entry: where content is read again, most of it is as it was. */
const chunks = new WeakMap<object, Chunk>();

/** Reads the words of the content, once for all rules. */
export function readSaid(content: ReadContent): Said {
  const said = known.get(content) ?? readWords(content);
  known.set(content, said);
  return said;
}

function readWords(content: ReadContent): Said {
  const { motions, letters, submitters, meetings, sources, remarks } = content;
  const entries = [motions, letters, submitters, meetings, sources, remarks].flat();
  const read = Array.from({ length: Math.ceil(entries.length / TOGETHER) }, (_, place) =>
    readChunk(entries.slice(place * TOGETHER, (place + 1) * TOGETHER)),
  );
  const forms = new Map<string, string>();
  for (const chunk of read) {
    for (const [form, text] of chunk.forms) if (!forms.has(form)) forms.set(form, text);
  }
  return {
    texts: read.flatMap(({ texts }) => texts),
    forms,
    words: new Set(Array.from(forms.keys(), fold)),
  };
}

function readChunk(entries: readonly Saying[]): Chunk {
  const [first] = entries;
  const before = first && chunks.get(first.data);
  if (before !== undefined && isSame(before.entries, entries)) return before;
  const texts = entries.flatMap(({ data, body }) => [...listTexts(data), body]);
  const chunk = { entries, texts, forms: listForms(texts) };
  if (first !== undefined) chunks.set(first.data, chunk);
  return chunk;
}

const isSame = (before: readonly Saying[], entries: readonly Saying[]): boolean =>
  before.length === entries.length &&
  before.every(({ data, body }, place) => {
    const entry = entries[place];
    return entry?.data === data && entry.body === body;
  });

/** The texts in a record, however deep. */
const listTexts = (record: object): string[] =>
  Object.values(record).flatMap((value: unknown) => {
    if (typeof value === 'string') return value;
    return typeof value === 'object' && value !== null ? listTexts(value) : [];
  });

/** The words of texts. What stands between two spaces is looked at once, however often it is there. */
function listForms(texts: readonly string[]): Map<string, string> {
  const pieces = new Map<string, string>();
  for (const text of texts) {
    for (const piece of text.split(' ')) if (!pieces.has(piece)) pieces.set(piece, text);
  }
  const forms = new Map<string, string>();
  for (const [piece, text] of pieces) {
    for (const form of listWords(piece)) if (!forms.has(form)) forms.set(form, text);
  }
  return forms;
}

/** The places of the groups of folded words and expressions of which none is said. */
export function findSilent(
  groups: readonly (readonly string[])[],
  { texts, words }: Said,
): Set<number> {
  const silent = new Map(groups.entries());
  for (const [place, group] of silent) {
    if (group.some((item) => words.has(item))) silent.delete(place);
  }
  // Few groups are said by an expression alone, and those soon.
  for (const text of texts) {
    if (silent.size === 0) break;
    const spaced = ` ${normaliseWords(text)} `;
    for (const [place, group] of silent) {
      if (group.some((item) => spaced.includes(` ${item} `))) silent.delete(place);
    }
  }
  return new Set(silent.keys());
}
