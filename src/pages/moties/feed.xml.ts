import type { APIRoute } from 'astro';
import { register } from 'virtual:register';
import { answerFeed } from '../_feeds.ts';
import { addresses } from '../../i18n/addresses.ts';
import { t } from '../../i18n/nl.ts';

export const GET: APIRoute = ({ site }) =>
  answerFeed(addresses.motions, t.pages.motions.title, register.motions, site);
