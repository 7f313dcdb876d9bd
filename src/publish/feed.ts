import { escapeMarkup } from './markup.ts';
import { addresses } from '../i18n/addresses.ts';
import type { Motion } from '../register/register.ts';
import type { Edition, Locate } from '../i18n/edition.ts';
import { DATA_LICENCE } from './exports/sets.ts';
import { formatHeading } from '../register/kamerstuk.ts';

/** A feed of the motions on a page. */
export interface Feed {
  /** The page that it belongs to, "/indieners/eppink/". */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly motions: readonly Motion[];
}

/** A feed tells what is new: as many motions as a reader of feeds keeps. */
const MOST = 50;

/**
 * A feed of the latest motions as Atom (RFC 4287). An entry is known by its permalink. It is updated when it was last
 * corrected, else on the day of the letter: a build alone changes nothing.
 *
 * @param letterDate the ISO date of the newest letter, for a feed without motions.
 */
export function formatFeed(
  feed: Feed,
  letterDate: string,
  { t, language, locate }: Edition,
): string {
  const { page, title, subtitle } = feed;
  const motions = takeLatest(feed.motions);
  const newest = motions.map(updatedOf).toSorted().at(-1) ?? letterDate;
  const home = locate(page);
  const self = locate(addresses.feed(page));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', self),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', timeOf(newest)),
    `<author>${element('name', t.siteName)}${element('uri', locate('/'))}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(home)}"/>`,
    `<link rel="license" href="${DATA_LICENCE}"/>`,
    ...motions.map((motion) =>
      formatEntry(motion, updatedOf(motion), t.statusLine(motion.status), locate),
    ),
    '</feed>\n',
  ].join('\n');
}

/** Those that were updated last, and of as many on a day the newest; in the order in which they come. */
function takeLatest(motions: readonly Motion[]): readonly Motion[] {
  if (motions.length <= MOST) return motions;
  const keyOf = (motion: Motion): string => `${updatedOf(motion)} ${motion.date}`;
  const latest = motions.toSorted((a, b) => keyOf(b).localeCompare(keyOf(a))).slice(0, MOST);
  const kept = new Set(latest);
  return motions.filter((motion) => kept.has(motion));
}

const updatedOf = (motion: Motion): string => motion.updated ?? motion.letter.date;

function formatEntry(motion: Motion, updated: string, status: string, locate: Locate): string {
  const url = locate(addresses.motion(motion.kamerstuk));
  return [
    '<entry>',
    element('id', url),
    element('title', `${motion.shortTitle} (${formatHeading(motion.paper)})`),
    element('updated', timeOf(updated)),
    `<link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>`,
    `<category term="${motion.status.value}" label="${escapeMarkup(status)}"/>`,
    element('summary', `${motion.summary} ${status}.`),
    '</entry>',
  ].join('\n');
}

/** A day as the moment that Atom asks for: its first, in UTC. */
const timeOf = (date: string): string => `${date}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;
