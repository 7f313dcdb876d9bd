import * as pagefind from 'pagefind';
import { openLexicon } from '../src/search/language/lexicon.ts';
import type { SearchCorpus } from '../src/search/index/corpus.ts';
import { renderDocument } from '../src/search/index/html.ts';

/** A file of Pagefind's bundle, its path relative to `/pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Indexes a corpus with Pagefind.
 *
 * @throws where Pagefind reports an error, or indexed another number of pages than it was given.
 */
export async function buildSearchIndex({ documents, words }: SearchCorpus): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl', keepIndexUrl: true });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const lexicon = openLexicon(words);
  for (const document of documents) {
    const content = renderDocument(document, lexicon);
    const added = await index.addHTMLFile({ url: document.url, content });
    if (added.errors.length > 0) {
      throw new Error(`Pagefind on ${document.url}: ${added.errors.join('; ')}`);
    }
  }
  const built = await index.getFiles();
  await pagefind.close();
  if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join('; ')}`);
  const pages = built.files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
  if (pages !== documents.length) {
    throw new Error(`Pagefind indexed ${pages} of ${documents.length} pages.`);
  }
  return built.files.filter(({ path }) => !/pagefind-(?!worker)[\w-]*(?:ui|highlight)/.test(path));
}
