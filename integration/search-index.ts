import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import type { SearchCorpus } from '../src/search/index/corpus.ts';
import { renderDocument } from '../src/search/index/html.ts';
import { writeFacts, TEXTS_TOGETHER, listSections } from '../src/search/index/pages.ts';
import { openLexicon } from '../src/search/language/lexicon.ts';

/** A file of the search index, its path relative to `/pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Indexes a corpus with Pagefind. What Pagefind would keep of each page in a file of its own comes in
 * one file for all, with what the facets need.
 *
 * @throws where Pagefind reports an error, or did not index as many pages as it was given.
 */
export function buildSearchIndex(corpus: SearchCorpus): Promise<IndexFile[]> {
  const index = turn.then(() => indexCorpus(corpus));
  turn = index.catch(() => undefined);
  return index;
}

/** Pagefind is one program for the whole process: an index waits for the one before it. */
let turn: Promise<unknown> = Promise.resolve();

async function indexCorpus(corpus: SearchCorpus): Promise<IndexFile[]> {
  const files = await runPagefind(corpus);
  const ids = shortenIds(new Map(files.flatMap(readId)));
  if (ids.size !== corpus.documents.length) {
    throw new Error(`Pagefind indexed ${ids.size} of ${corpus.documents.length} pages.`);
  }
  return [...files.filter(({ path }) => NEEDED.test(path)), ...writePages(corpus, ids)];
}

/** The files that the search loads: it runs in the page itself, on one index, with facets of its own. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.unknown\.pagefind|index\/.*)$/;

/** How many pages are given to Pagefind before it has answered for the first. */
const TOGETHER = 64;

/** Without a language: the words come as classes of forms, so the index does without Pagefind's stemmer and its bytes. */
async function runPagefind({ documents, words, language }: SearchCorpus): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'unknown',
    keepIndexUrl: true,
  });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const lexicon = openLexicon(words, language);
  for (let place = 0; place < documents.length; place += TOGETHER) {
    const added = documents.slice(place, place + TOGETHER).map(async (document) => {
      const content = renderDocument(document, lexicon);
      const { errors: found } = await index.addHTMLFile({ url: document.url, content });
      if (found.length > 0) throw new Error(`Pagefind on ${document.url}: ${found.join('; ')}`);
    });
    await Promise.all(added);
  }
  const built = await index.getFiles();
  await pagefind.close();
  if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join('; ')}`);
  return built.files;
}

/** The address of a page and the id that Pagefind gave it; nothing for another file. */
function readId({ path, content }: IndexFile): (readonly [string, string])[] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const json = gunzipSync(content)
    .toString()
    .replace(/^pagefind_dcd/, '');
  return [[z.object({ url: z.string() }).parse(JSON.parse(json)).url, id]];
}

/** As much of the end of each id as tells all apart: ids are random, so they do not compress. */
function shortenIds(ids: ReadonlyMap<string, string>): Map<string, string> {
  const all = [...ids.values()];
  const shorten = (length: number): string[] => all.map((id) => id.slice(-length));
  let length = 1;
  while (new Set(shorten(length)).size < new Set(all).size) length++;
  return new Map(Array.from(ids, ([url, id]) => [url, id.slice(-length)]));
}

/** The facts of all pages in one file; the texts of the first together, those of the others one by one. */
function writePages({ documents }: SearchCorpus, ids: ReadonlyMap<string, string>): IndexFile[] {
  const pages = documents.map((document) => {
    const id = ids.get(document.url);
    if (id === undefined) throw new Error(`Pagefind did not index ${document.url}.`);
    return writeFacts(document, id);
  });
  const texts = documents.map(listSections);
  return [
    writeJson('pages.json', pages),
    writeJson('texts.json', texts.slice(0, TEXTS_TOGETHER)),
    ...pages
      .slice(TEXTS_TOGETHER)
      .map(({ id }, place) => writeJson(`text/${id}.json`, texts[TEXTS_TOGETHER + place])),
  ];
}

function writeJson(path: string, data: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(data)) };
}
