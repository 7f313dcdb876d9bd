import { noteAnchor } from '../../register/anchors.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { PageFacts, PageSection } from '../index/pages.ts';
import type { Site } from './edition.ts';
import { element, link } from './elements.ts';
import { makeExcerpt, type Excerpt } from './excerpt.ts';
import type { Match } from './match.ts';
import type { SearchOutcome } from './search.ts';
import type { Status } from '../../register/schemas/motion.ts';
import { writeState, type SearchState } from './state.ts';

export const isStatus = (value: string, { statuses }: Site['t']): value is Status =>
  value in statuses;

/**
 * A result as a list item: its title, which is its first link, and what it is. A piece of its text
 * follows once that is loaded.
 */
export function renderResult(page: PageFacts, { root, t }: Site): HTMLLIElement {
  const { url, title, kind, number, date, status = '', doubted = false } = page;
  const facts = [
    t.kinds[kind],
    number,
    date === null ? '' : t.formatDate(date),
    isStatus(status, t) ? t.statuses[status] + (doubted ? ` (${t.doubted})` : '') : '',
  ];
  const about = element('p', facts.filter(Boolean).join(' · '));
  about.className = 'quiet';
  return element('li', link(root + url, title), about, element('p'));
}

/** Adds to a rendered result the piece of its text that shows what was searched for. */
export function addExcerpt(
  item: HTMLLIElement,
  page: PageFacts,
  text: readonly PageSection[],
  matches: readonly Match[],
  lexicon: Lexicon,
  { root, t }: Site,
): void {
  const excerpt = makeExcerpt(text, matches, lexicon);
  const paragraph = renderExcerpt(excerpt);
  const deep = deepLink(root + page.url, page.kind, excerpt, matches, t);
  if (deep !== null) paragraph.prepend(deep, ' · ');
  item.lastElementChild?.replaceWith(paragraph);
}

/** So many pages before and after the current one have a link; the first and the last always have. */
const NEAR = 3;

/** Links to the other pages of the results, with an ellipsis for those left out; none where they fit on one. */
export function renderPager(
  { page, lastPage }: SearchOutcome,
  state: SearchState,
  t: Site['t'],
): (HTMLAnchorElement | string)[] {
  if (lastPage < 2) return [];
  const numbers = Array.from({ length: lastPage }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === lastPage || Math.abs(number - page) <= NEAR,
  );
  return numbers.flatMap((number, place) => {
    const other = link(writeState({ ...state, page: number }) || '?', t.formatNumber(number));
    other.setAttribute('aria-label', t.page(number));
    if (number === page) other.setAttribute('aria-current', 'page');
    return number - (numbers[place - 1] ?? 0) > 1 ? ['…', other] : [other];
  });
}

/** Leads to the note that was asked for, or to the section of the excerpt. */
function deepLink(
  url: string,
  kind: PageFacts['kind'],
  { section }: Excerpt,
  matches: readonly Match[],
  t: Site['t'],
): HTMLAnchorElement | null {
  const note = matches.map(({ clause }) => clause.part).find((part) => part.kind === 'note');
  const asked = note?.kind === 'note' && kind === 'motie' ? note.number : undefined;
  if (asked === undefined && section === null) return null;
  const { id = '', heading = '' } = section ?? {};
  const deep =
    asked === undefined
      ? link(`${url}#${id}`, heading === '' ? t.doubt : heading)
      : link(`${url}#${noteAnchor(asked)}`, t.note(asked));
  deep.className = 'deep quiet';
  return deep;
}

function renderExcerpt({ text, marks, lang }: Excerpt): HTMLParagraphElement {
  const words = element('span');
  let place = 0;
  for (const { start, end } of marks) {
    words.append(text.slice(place, start), element('mark', text.slice(start, end)));
    place = end;
  }
  words.append(text.slice(place));
  if (lang !== undefined) words.lang = lang;
  return element('p', words);
}
