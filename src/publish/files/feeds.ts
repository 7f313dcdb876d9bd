import { addresses } from '../../i18n/addresses.ts';
import { formatDossierHeading, parseDossier } from '../../register/kamerstuk.ts';
import { newestLetter, type Motion } from '../../register/register.ts';
import { formatFeed } from '../feed.ts';
import type { SiteContent, WrittenFile } from './file.ts';

/** The feed of all motions, and of those of each member, status and dossier. */
export function* listFeeds(site: SiteContent): Generator<WrittenFile> {
  const { register, t } = site;
  const feedOf = (page: string, title: string, motions: readonly Motion[]): WrittenFile => ({
    address: addresses.feed(page),
    type: 'application/atom+xml',
    write: () => {
      const subtitle = t.data.feeds.subtitle(title);
      // A reader of feeds shows the title alone, between those of other sites.
      const feed = { page, title: `${title} · ${t.siteName}`, subtitle, motions };
      return formatFeed(feed, newestLetter(register).date, site);
    },
  });
  yield feedOf(addresses.motions, t.pages.motions.title, register.motions);
  for (const { id, name, motions } of register.submitters) {
    yield feedOf(addresses.submitter(id), t.pages.submitters.one(name), motions);
  }
  for (const { value, motions } of register.statuses) {
    yield feedOf(addresses.status(value), t.pages.statuses.one(t.statuses[value]), motions);
  }
  for (const { id, motions } of register.dossiers) {
    // Some dossiers have no motion, only sources.
    if (motions.length === 0) continue;
    const title = t.pages.dossiers.one(formatDossierHeading(parseDossier(id)));
    yield feedOf(addresses.dossier(id), title, motions);
  }
}
