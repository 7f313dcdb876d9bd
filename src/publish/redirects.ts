import { addresses, siteFiles } from '../i18n/addresses.ts';
import type { Edition } from '../i18n/edition.ts';
import { prefixOf, type Language } from '../i18n/language.ts';
import { escapeMarkup } from './markup.ts';
import type { Register, Redirect } from '../register/register.ts';
import { addPolicy } from '../policy.ts';
import { formatIdentifier, type Kamerstuk } from '../register/kamerstuk.ts';

/**
 * Every address that leads to a page: the official identifier of each paper that has one here,
 * `/kst-21501-20-1736/`, and each page that moved. Fragments are not among them, since a browser
 * does not send them; see `keepFragments`. A page that moved, moved in every language.
 */
export function listRedirects(
  register: Pick<Register, 'letters' | 'motions' | 'sources' | 'moved'>,
  languages: readonly Language[],
): Redirect[] {
  const { letters, motions, sources, moved } = register;
  const resolve = (paper: Kamerstuk, to: string): Redirect => ({
    from: `/${formatIdentifier(paper)}/`,
    to,
  });
  return [
    ...motions.map(({ paper, kamerstuk }) => resolve(paper, addresses.motion(kamerstuk))),
    ...letters.map((letter) => resolve(letter.paper, addresses.letter(letter))),
    ...sources.flatMap(({ id, paper }) =>
      paper === null ? [] : resolve(paper, addresses.source(id)),
    ),
    ...moved
      .filter(({ from }) => !from.includes('#'))
      .flatMap(({ from, to }) =>
        languages.map((language) => ({
          from: prefixOf(language) + from,
          to: prefixOf(language) + to,
        })),
      ),
  ];
}

/**
 * Redirects as hosts of static files read them, in a file called `_redirects`.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 *
 * @param base the path under which the site is served, "/" or "/register/".
 */
export function formatRedirects(redirects: readonly Redirect[], base: string): string {
  const root = base.replace(/\/$/, '');
  return redirects.map(({ from, to }) => `${root}${from} ${root}${to} 301\n`).join('');
}

/**
 * The page at an address that leads to another, for where the host does not redirect.
 *
 * @param edition in the language of the page.
 */
export function writeMovedPage(
  { from, to }: Redirect,
  { t, language, shared, root }: Pick<Edition, 't' | 'language' | 'shared' | 'root'>,
): string {
  const title = escapeMarkup(t.links.moved(shared(from)));
  const target = escapeMarkup(shared(to));
  const lines = [
    `<!DOCTYPE html><html lang="${language}"> <head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${title}</title>`,
    `<meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${escapeMarkup(new URL(shared(to), root).href)}"> `,
    `<link rel="icon" href="${shared(siteFiles.icon)}" type="image/svg+xml">`,
    `<meta http-equiv="refresh" content="0; url=${target}"></head> <body> <main> `,
    `<h1>${title}</h1> <p>${t.links.movedTo} <a href="${target}">${target}</a></p> `,
    `</main> </body> </html>`,
  ];
  return String(addPolicy(Buffer.from(lines.join(''))));
}

/**
 * Puts the old fragments of a page back: an empty element with the old id at the start of the
 * element that has the new one, so that a link to either leads to the same place. Where what it led
 * to is gone, it stands at the start of the page's main part.
 *
 * @param html the page as it was built.
 * @param moves redirects whose `from` is a fragment of this page, and `to` another or the page.
 * @throws where the page has no element with the new id, or still has one with the old.
 */
export function keepFragments(html: string, moves: readonly Redirect[]): string {
  return moves.reduce((page, { from, to }) => {
    const [old = '', id] = [from, to].map((address) => address.split('#')[1]);
    if (page.includes(` id="${old}"`)) {
      throw new Error(`${from} is redirected, but the page still has it: remove the redirect.`);
    }
    const start = page.indexOf(id === undefined ? '<main' : ` id="${id}"`);
    if (start < 0) throw new Error(`${from} is redirected to ${to}, which the page does not have.`);
    const end = page.indexOf('>', start) + 1;
    return `${page.slice(0, end)}<span id="${old}"></span>${page.slice(end)}`;
  }, html);
}
