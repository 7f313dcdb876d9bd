import type { Edition } from '../../i18n/edition.ts';
import { addresses } from '../../i18n/addresses.ts';
import type { Motion } from '../../register/register.ts';
import { formatCitation } from '../../register/kamerstuk.ts';
import { escapeMarkup } from '../markup.ts';
import type { MotionSet } from '../motion-sets.ts';
import { addTranslation } from './reference.ts';

/**
 * A set of motions as text to paste: its title and address, then for each motion the official
 * title with our translation, the legal citation, the status as our reading, and the address of its
 * page.
 */
export function formatListText({ title, page, motions }: MotionSet, edition: Edition): string {
  const { t, locate } = edition;
  const head = `${title}\n${t.cite.register}, ${locate(page)}\n`;
  const items = motions.map((motion) => {
    const { title: own, citation, status, address } = describe(motion, edition);
    return `\n${own}\n${citation}\n${status}\n${address}\n`;
  });
  return head + items.join('');
}

/** The same as HTML, which a text editor pastes as a list with links. */
export function formatListHtml({ title, page, motions }: MotionSet, edition: Edition): string {
  const { t, locate } = edition;
  const items = motions.map((motion) => {
    const { title: own, citation, status, address } = describe(motion, edition);
    return `<li>${escapeMarkup(`${own}. ${citation}. ${status}.`)} ${formatLink(address)}</li>`;
  });
  const head = `<b>${escapeMarkup(title)}</b><br>${escapeMarkup(t.cite.register)}, ${formatLink(locate(page))}`;
  return `<p>${head}</p><ul>${items.join('')}</ul>`;
}

function describe(motion: Motion, { t, locate }: Edition) {
  const { title, translation, paper, session, status, kamerstuk } = motion;
  return {
    title: addTranslation(title, translation?.title),
    citation: formatCitation(paper, session),
    status: t.statusLine(status),
    address: locate(addresses.motion(kamerstuk)),
  };
}

function formatLink(address: string): string {
  const text = escapeMarkup(address);
  return `<a href="${text}">${text}</a>`;
}
