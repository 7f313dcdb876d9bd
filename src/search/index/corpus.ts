import type { Archive } from '../../model/archive.ts';
import { buildLexicon, type LexiconData } from '../language/lexicon.ts';
import { searchDocuments, textOf, type SearchDocument } from './documents.ts';

/** All that can be found in a register, and the words of it. */
export interface SearchCorpus {
  readonly documents: readonly SearchDocument[];
  readonly words: LexiconData;
}

export function buildSearchCorpus(archive: Archive): SearchCorpus {
  const documents = searchDocuments(archive);
  return { documents, words: buildLexicon(documents.map(textOf), archive.words) };
}
