import type { Edition } from '../i18n/edition.ts';
import { formatFeed } from '../publish/feed.ts';
import { newestLetter, type Motion, type Register } from '../register/register.ts';

/** Answers with the feed of a page: its motions under its title. */
export function answerFeed(
  page: string,
  title: string,
  motions: readonly Motion[],
  locals: Edition & { readonly register: Register },
): Response {
  const { register, t } = locals;
  const subtitle = t.data.feeds.subtitle(title);
  // A reader of feeds shows the title alone, between those of other sites.
  const feed = { page, title: `${title} · ${t.siteName}`, subtitle, motions };
  return new Response(formatFeed(feed, newestLetter(register).date, locals), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
}
