import { register } from 'virtual:register';
import { rootOf } from './_data.ts';
import { newestLetter, type Motion } from '../register/register.ts';
import { formatFeed } from '../publish/feed.ts';
import { data } from '../i18n/nl-data.ts';
import { t } from '../i18n/nl.ts';

/** Answers with the feed of a page: its motions under its title. */
export function answerFeed(
  page: string,
  title: string,
  motions: readonly Motion[],
  site: URL | undefined,
): Response {
  const feed = {
    page,
    title,
    subtitle: data.feeds.subtitle(title),
    motions,
    nameStatus: t.statusLine,
  };
  return new Response(formatFeed(feed, rootOf(site), newestLetter(register).date, t.siteName), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
}
