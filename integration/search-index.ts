import * as pagefind from 'pagefind';
import { z } from 'zod';
import type { SearchCorpus } from '../src/search/index/corpus.ts';
import { listSections, textFileOf, writeFacts } from '../src/search/index/pages.ts';
import { createTokenizer } from '../src/search/index/tokenize.ts';
import { openLexicon } from '../src/search/language/lexicon.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/** A file of the search index, its path relative to `/pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Indexes a corpus for Pagefind's search. What Pagefind would keep of each page in a file of its own comes
 * in one file for all, with what the facets need.
 *
 * @throws where Pagefind reports an error.
 */
export async function buildSearchIndex(corpus: SearchCorpus): Promise<IndexFile[]> {
  const { documents, words, language } = corpus;
  engine ??= takeEngine();
  const { files: own, entry } = await engine;
  const tokenized = documents.values().map(createTokenizer(openLexicon(words, language)));
  const index = await writePagefindIndex(tokenized, entry.version);
  // Without a language: the words come as classes of forms, so the search does without Pagefind's stemmer.
  const languages = { unknown: index.entry };
  return [
    ...own,
    writeJson('pagefind-entry.json', { ...entry, languages }),
    ...index.files,
    ...writePages(corpus),
  ];
}

/** Pagefind's search itself, the same for every index. */
let engine: ReturnType<typeof takeEngine> | undefined;

/** Pagefind's search comes out of Pagefind with an index, also with one of nothing. */
async function takeEngine() {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const built = await index.getFiles();
  await pagefind.close();
  if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join('; ')}`);
  const entry = built.files.find(({ path }) => path === 'pagefind-entry.json');
  return {
    files: built.files.filter(({ path }) => NEEDED.includes(path)),
    entry: entrySchema.parse(JSON.parse(Buffer.from(entry?.content ?? []).toString())),
  };
}

/** What of it the search loads: it runs in the page itself, with facets of its own. */
const NEEDED = ['pagefind.js', 'wasm.unknown.pagefind'];

const entrySchema = z.looseObject({ version: z.string() });

/** The facts of all pages in one file, their texts in several. */
function writePages({ documents }: SearchCorpus): IndexFile[] {
  const texts = Map.groupBy(documents.entries(), ([place]) => textFileOf(place));
  return [
    writeJson('pages.json', writeFacts(documents)),
    ...Array.from(texts, ([path, own]) =>
      writeJson(
        path,
        own.map(([, document]) => listSections(document)),
      ),
    ),
  ];
}

function writeJson(path: string, data: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(data)) };
}
