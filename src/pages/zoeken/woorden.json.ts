import type { APIRoute } from 'astro';
import { buildSearchCorpus } from '../../search/index/corpus.ts';

/** What the search knows about words: the browser loads it when a reader starts to search. */
export const GET: APIRoute = ({ locals }) =>
  Response.json(buildSearchCorpus(locals.register, locals).words);
