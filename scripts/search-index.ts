import * as pagefind from 'pagefind';
import type { Archive } from '../src/model/archive.ts';
import { searchDocuments } from '../src/model/search-documents.ts';

/** A file of Pagefind's bundle, its path relative to `/pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Indexes the register's search documents with Pagefind.
 *
 * @throws where Pagefind reports an error, or indexed another number of pages than it was given.
 */
export async function buildSearchIndex(archive: Archive): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl', keepIndexUrl: true });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const documents = searchDocuments(archive);
  for (const { url, html } of documents) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind on ${url}: ${added.errors.join('; ')}`);
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
