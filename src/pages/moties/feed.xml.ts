import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { answerFeed } from '../../feeds.ts';
import { addresses } from '../../model/addresses.ts';
import { t } from '../../strings/nl.ts';

export const GET: APIRoute = ({ site }) =>
  answerFeed(addresses.motions, t.pages.motions.title, archive.motions, site);
