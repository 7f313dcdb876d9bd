import { hash } from 'node:crypto';
import type { SearchCorpus } from '../src/search/index/corpus.ts';
import { invert } from '../src/search/index/inverted.ts';
import {
  listSections,
  textFileOf,
  writeFacts,
  type WrittenPages,
} from '../src/search/index/pages.ts';
import { createTokenizer } from '../src/search/index/tokenize.ts';
import { openLexicon } from '../src/search/language/lexicon.ts';

/** A file of the search index, its path relative to `/pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Makes the files that the search of a corpus loads. */
export function buildSearchIndex({ documents, words, language }: SearchCorpus): IndexFile[] {
  const tokenize = createTokenizer(openLexicon(words, language));
  const { parts, averageLength } = invert(documents.values().map(tokenize));
  const files = parts.map(({ from, json }) => ({ from, name: nameOf(json), json }));
  const texts = Map.groupBy(documents.entries(), ([place]) => textFileOf(place));
  const pages: WrittenPages = {
    facts: writeFacts(documents),
    averageLength,
    parts: files.map(({ from, name }) => [from, name]),
  };
  return [
    ...files.map(({ name, json }) => ({ path: name, content: new TextEncoder().encode(json) })),
    writeJson('pages.json', pages),
    ...Array.from(texts, ([path, own]) =>
      writeJson(
        path,
        own.map(([, document]) => listSections(document)),
      ),
    ),
  ];
}

/** A name that changes with what the file holds: a browser may keep it for ever. */
const nameOf = (json: string): string => `index/words.${hash('sha1', json).slice(0, 10)}.json`;

function writeJson(path: string, data: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(data)) };
}
