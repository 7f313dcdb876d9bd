import { archive } from '../../archive.ts';
import { buildSearchCorpus } from '../../search/index/corpus.ts';

/** What the search knows about words: the browser loads it when a reader starts to search. */
export const GET = () => Response.json(buildSearchCorpus(archive).words);
