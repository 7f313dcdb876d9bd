import { OWN_LANGUAGE, prefixOf } from '../i18n/language.ts';
import { listCitations } from './files/citations.ts';
import { listDataFiles } from './files/data.ts';
import type { SiteContent, SiteFile } from './files/file.ts';
import { listFeeds } from './files/feeds.ts';
import { listForBrowsers, listForHosts } from './files/hosts.ts';
import { listMotionFiles } from './files/motions.ts';
import { listMovedPages } from './files/moved.ts';
import { listPreviews } from './files/previews.ts';
import { listSetFiles } from './files/sets.ts';

/** Gives the files of one kind. */
type List = (site: SiteContent) => Iterable<SiteFile>;

/** What every language has, under its prefix. */
const TRANSLATED: readonly List[] = [
  listForBrowsers,
  listFeeds,
  listCitations,
  listSetFiles,
  listMotionFiles,
  listPreviews,
];

/** What is the same in every language, and has one address. */
const SHARED: readonly List[] = [listForHosts, listDataFiles];

/**
 * Every file of the site in a language that is not a page made of components. Those that are the
 * same in every language come with the language of the register itself.
 */
export function* listFiles(site: SiteContent): Generator<SiteFile> {
  const prefix = prefixOf(site.language);
  for (const list of TRANSLATED) {
    for (const file of list(site)) yield { ...file, address: prefix + file.address };
  }
  yield* listMovedPages(site);
  if (site.language !== OWN_LANGUAGE) return;
  for (const list of SHARED) yield* list(site);
}
