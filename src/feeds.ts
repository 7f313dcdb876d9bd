import { archive } from './archive.ts';
import { rootOf } from './data.ts';
import type { Motion } from './model/archive.ts';
import { formatFeed } from './model/feed.ts';
import { data } from './strings/nl-data.ts';
import { t } from './strings/nl.ts';

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
  return new Response(formatFeed(feed, rootOf(site), archive.letter.date, t.siteName), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
}
