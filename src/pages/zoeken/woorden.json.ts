import { archive } from '../../archive.ts';
import { buildLexicon } from '../../model/lexicon.ts';
import { searchDocuments, textOf } from '../../model/search-documents.ts';

/** What the search knows about words: the browser loads it when a reader starts to search. */
export const GET = () =>
  Response.json(buildLexicon(searchDocuments(archive).map(textOf), archive.words));
