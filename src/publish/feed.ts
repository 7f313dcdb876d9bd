import { escapeMarkup } from './markup.ts';
import { addresses } from '../i18n/addresses.ts';
import type { Motion } from '../register/register.ts';
import { DATA_LICENCE, locate } from './exports.ts';
import { formatHeading } from '../register/kamerstuk.ts';

/** A feed of the motions on a page. */
export interface Feed {
  /** The page beside which it stands, "/indieners/eppink/". */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly motions: readonly Motion[];
  /** The status of a motion in words, as our reading, with its doubt. */
  readonly nameStatus: (status: Motion['status']) => string;
}

/**
 * A feed as Atom (RFC 4287). An entry is known by its permalink. It is updated when it was last
 * corrected, else on the day of the letter: a build alone changes nothing.
 *
 * @param site the address of the site's root.
 * @param letterDate the ISO date of the letter.
 * @param generator who publishes it.
 */
export function formatFeed(feed: Feed, site: URL, letterDate: string, generator: string): string {
  const { page, title, subtitle, motions, nameStatus } = feed;
  const updatedOf = (motion: Motion): string => motion.updated ?? letterDate;
  const newest = motions.map(updatedOf).toSorted().at(-1) ?? letterDate;
  const home = locate(page, site);
  const self = locate(addresses.feed(page), site);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('id', self),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', timeOf(newest)),
    `<author>${element('name', generator)}${element('uri', locate('/', site))}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(home)}"/>`,
    `<link rel="license" href="${DATA_LICENCE}"/>`,
    ...motions.map((motion) =>
      formatEntry(motion, site, updatedOf(motion), nameStatus(motion.status)),
    ),
    '</feed>\n',
  ].join('\n');
}

function formatEntry(motion: Motion, site: URL, updated: string, status: string): string {
  const url = locate(addresses.motion(motion.kamerstuk), site);
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
