import type { APIRoute } from 'astro';
import { answerFeed } from '../_feeds.ts';
import { addresses } from '../../i18n/addresses.ts';

export const GET: APIRoute = ({ locals }) =>
  answerFeed(addresses.motions, locals.t.pages.motions.title, locals.register.motions, locals);
