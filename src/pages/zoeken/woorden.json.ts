import type { APIRoute } from 'astro';
import { wordsOf } from 'virtual:register';

/** What the search knows about words: the browser loads it when a reader starts to search. */
export const GET: APIRoute = ({ locals: { language } }) => Response.json(wordsOf(language));
