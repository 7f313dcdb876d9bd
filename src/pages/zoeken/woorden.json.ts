import { register } from 'virtual:register';
import { buildSearchCorpus } from '../../search/index/corpus.ts';

/** What the search knows about words: the browser loads it when a reader starts to search. */
export const GET = () => Response.json(buildSearchCorpus(register).words);
