import { hash } from 'node:crypto';
import { siteFiles } from '../src/i18n/addresses.ts';
import { TYPES, type WrittenFile } from '../src/publish/files/file.ts';
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

/** Makes the files that the search of a corpus loads. */
export function buildSearchIndex({ documents, words, language }: SearchCorpus): WrittenFile[] {
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
    ...files.map(({ name, json }) => describeFile(name, () => json)),
    describeFile('pages.json', () => JSON.stringify(pages)),
    ...Array.from(texts, ([name, own]) =>
      describeFile(name, () => JSON.stringify(own.map(([, document]) => listSections(document)))),
    ),
  ];
}

/** A name that changes with what the file holds: a browser may keep it for ever. */
const nameOf = (json: string): string => `parts/words.${hash('sha1', json).slice(0, 10)}.json`;

const describeFile = (name: string, write: () => string): WrittenFile => ({
  address: siteFiles.searchIndex + name,
  type: TYPES.json,
  write,
});
