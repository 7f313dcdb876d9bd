import { addresses, noteAnchor } from '../../model/addresses.ts';
import {
  formatAddress,
  formatDossier,
  formatDossierHeading,
  formatHeading,
} from '../../model/kamerstuk.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { formatDate, t } from '../../strings/nl.ts';
import { makeExcerpt, type Excerpt } from './excerpt.ts';
import type { PageData } from './pagefind.ts';
import type { Clause } from './plan.ts';
import type { SearchOutcome, Sought } from './search.ts';
import { readState, writeState, type SearchState } from './state.ts';

const isKind = (value: string): value is keyof typeof t.search.kinds => value in t.search.kinds;
const isStatus = (value: string): value is keyof typeof t.statuses => value in t.statuses;

/** A result as a list item: title, what it is, and an excerpt; its first link is the result. */
export function renderResult(
  page: PageData,
  sought: readonly Sought[],
  lexicon: Lexicon,
): HTMLLIElement {
  const { title = '', kind = '', number = '', date, status = '' } = page.meta;
  const facts = [
    isKind(kind) ? t.search.kinds[kind] : '',
    number,
    date === undefined ? '' : formatDate(date),
    isStatus(status) ? t.statuses[status] : '',
  ];
  const excerpt = makeExcerpt(page, sought, lexicon);
  const item = element('li', link(page.url, title));
  item.append(quiet(facts.filter(Boolean).join(' · ')), renderExcerpt(excerpt));
  const deep = deepLink(page, excerpt, sought);
  if (deep !== null) item.append(deep);
  return item;
}

/** Leads to the note that was asked for, or to the section of the excerpt. */
function deepLink(
  { url, meta }: PageData,
  { section }: Excerpt,
  sought: readonly Sought[],
): HTMLAnchorElement | null {
  const note = sought.map(({ clause }) => clause.part).find(({ kind }) => kind === 'note');
  const asked = note?.kind === 'note' && meta['kind'] === 'motie' ? note.number : undefined;
  if (asked === undefined && section === null) return null;
  const { id = '', heading = '' } = section ?? {};
  const deep =
    asked === undefined
      ? link(`${url}#${id}`, heading === '' ? t.facts.doubt : heading)
      : link(`${url}#${noteAnchor(asked)}`, t.note(asked));
  deep.className = 'deep quiet';
  return deep;
}

/** What is to be said of how a query was understood, and ways on; nothing where all went as asked. */
export function renderExplanation(
  outcome: SearchOutcome,
  state: SearchState,
  root: string,
  knowsDossier: (id: string) => boolean,
): HTMLElement[] {
  const { dropped, missingPaper, suggestion, total, unfiltered, unknown } = outcome;
  const said: HTMLElement[] = [];
  if (suggestion !== null) {
    const other = writeState({ ...state, query: suggestion, page: 1 });
    said.push(element('p', `${t.search.didYouMean} `, link(other, suggestion), '?'));
  }
  if (missingPaper !== null) {
    const id = formatDossier(missingPaper);
    const official = formatAddress(missingPaper);
    said.push(
      element(
        'p',
        `${t.search.missingPaper(formatHeading(missingPaper))} `,
        ...(knowsDossier(id)
          ? [
              link(
                root + addresses.dossier(id),
                t.pages.dossiers.one(formatDossierHeading(missingPaper)),
              ),
              '. ',
            ]
          : []),
        `${t.search.wouldBeAt} `,
        link(official, official.replace('https://', '')),
        '.',
      ),
    );
  }
  const loose = unknown.filter(({ kind }) => kind === 'phrase');
  const absent = unknown.filter(({ kind }) => kind !== 'phrase' && kind !== 'paper');
  if (absent.length > 0) said.push(element('p', t.search.unknown(quoteAll(absent), absent.length)));
  if (loose.length > 0) said.push(element('p', t.search.looseWords(quoteAll(loose))));
  if (dropped.length > 0) said.push(element('p', t.search.dropped(quoteAll(dropped))));
  if (total === 0 && unfiltered > 0) {
    const wider = writeState({ ...state, chosen: NOTHING_CHOSEN, page: 1 });
    said.push(
      element('p', `${t.search.filteredOut} `, link(wider, t.search.found(unfiltered)), '.'),
    );
  }
  return said;
}

/** Links to the other pages of the results; none where they fit on one. */
export function renderPager(total: number, size: number, state: SearchState): HTMLElement[] {
  const last = Math.ceil(total / size);
  if (last < 2) return [];
  return Array.from({ length: last }, (_, index) => {
    const page = link(writeState({ ...state, page: index + 1 }) || '?', String(index + 1));
    page.setAttribute('aria-label', t.search.page(index + 1));
    if (index + 1 === state.page) page.setAttribute('aria-current', 'page');
    return page;
  });
}

const NOTHING_CHOSEN = readState('').chosen;

function quoteAll(clauses: readonly Clause[]): string {
  return t.list(clauses.map(({ text }) => `“${text}”`));
}

/** Built from text: nothing of it is read as HTML. */
function renderExcerpt({ text, marks }: Excerpt): HTMLParagraphElement {
  const paragraph = element('p');
  let place = 0;
  for (const { start, end } of marks) {
    paragraph.append(text.slice(place, start), element('mark', text.slice(start, end)));
    place = end;
  }
  paragraph.append(text.slice(place));
  return paragraph;
}

function quiet(text: string): HTMLParagraphElement {
  const paragraph = element('p', text);
  paragraph.className = 'quiet';
  return paragraph;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = element('a', text);
  anchor.href = href;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
