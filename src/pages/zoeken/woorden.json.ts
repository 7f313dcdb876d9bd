import type { APIRoute } from 'astro';
import { buildSearchCorpus } from '../../search/index/corpus.ts';

/** What the search knows about words: the browser loads it when a reader starts to search. */
export const GET: APIRoute = ({ locals: { register, t } }) =>
  Response.json(buildSearchCorpus(register, t).words);
