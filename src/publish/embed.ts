import { escapeMarkup } from './markup.ts';
import type { Motion } from '../register/register.ts';
import { formatHeading } from '../register/kamerstuk.ts';
import type { Strings } from '../i18n/edition.ts';

/** The frame in which the card of every motion fits, also where it is made as narrow as 280. */
export const FRAME = { width: 600, height: 340 } as const;

/** The HTML that puts a motion's card on another site. */
export function writeFrame(motion: Motion, card: string): string {
  const { width, height } = FRAME;
  return (
    `<iframe src="${escapeMarkup(card)}" title="${escapeMarkup(titleOf(motion))}" width="${width}" ` +
    `height="${height}" loading="lazy" style="border: 0; max-width: 100%"></iframe>`
  );
}

/**
 * What a site that knows oEmbed reads of a motion, to show the card where its author pastes the
 * address. https://oembed.com, 2.3.4.4
 */
export function describeCard(
  motion: Motion,
  at: { card: string; home: string; picture: string },
  t: Strings,
) {
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(motion),
    provider_name: t.siteName,
    provider_url: at.home,
    ...FRAME,
    html: writeFrame(motion, at.card),
    thumbnail_url: at.picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

export function titleOf({ shortTitle, paper }: Motion): string {
  return `${shortTitle} (${formatHeading(paper)})`;
}
