import { fold } from '../language/dutch.ts';
import { formatDossier } from '../../model/kamerstuk.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { t } from '../../strings/nl.ts';
import { loadPagefind, type FacetCounts, type Pagefind } from './pagefind.ts';
import { renderExplanation, renderPager, renderResult } from './results.ts';
import { search, type SearchOutcome } from './search.ts';
import { FACETS, PAGE_SIZE, readState, writeState, type SearchState } from './state.ts';
import { loadLexicon } from './words.ts';

/** Long enough for the letters of one stroke to come together, too short to be seen. */
const DEBOUNCE = 30;

/** The parts of the search page that the script fills. */
export interface SearchPage {
  /** Has the query field, a checkbox for each value of each facet, and the order. */
  readonly form: HTMLFormElement;
  /** Holds the checkboxes, each with the element for its count. */
  readonly facets: HTMLElement;
  readonly list: HTMLElement;
  /** Says how many results there are. */
  readonly live: HTMLElement;
  /** Says how the query was understood. */
  readonly explanation: HTMLElement;
  /** Links to pages that a query may be about, hidden until it is. */
  readonly ways: HTMLElement;
  readonly pager: HTMLElement;
  /** The ways to browse, for when nothing is found. */
  readonly browse: HTMLElement;
}

/**
 * Brings the search page to life: the form's state is the address's state, results come as the
 * reader types. Without this script the form still works as a form, and the page leads to the
 * register.
 */
export function startSearch(page: SearchPage): void {
  const { form, list, live } = page;
  const root = form.dataset['root'] ?? '';
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  let loading: Promise<[Pagefind, Lexicon]> | undefined;
  let latest = 0;
  let timer: number | undefined;

  const load = (): Promise<[Pagefind, Lexicon]> => {
    loading ??= Promise.all([loadPagefind(`${root}/pagefind/`), loadLexicon(root)]);
    return loading;
  };

  const show = async (): Promise<SearchOutcome | undefined> => {
    const state = readState(location.search);
    const turn = ++latest;
    if (loading === undefined) live.textContent = t.search.loading;
    try {
      const [engine, lexicon] = await load();
      const outcome = await search(engine, lexicon, state);
      if (turn !== latest) return undefined;
      showOutcome(page, outcome, state, root, lexicon);
      return outcome;
    } catch (error) {
      loading = undefined;
      live.textContent = t.search.failed;
      page.browse.hidden = false;
      console.info(error);
      return undefined;
    }
  };

  const update = (how: 'pushState' | 'replaceState'): Promise<SearchOutcome | undefined> => {
    clearTimeout(timer);
    history[how](null, '', location.pathname + writeState(readForm(form)));
    return show();
  };

  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void update('replaceState'), DEBOUNCE);
  });
  for (const control of form.elements) {
    if (control !== field) control.addEventListener('change', () => void update('pushState'));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void update('pushState').then((outcome) => {
      const [only] = outcome?.pages ?? [];
      if (outcome?.exact === true && only) location.assign(only.url);
    });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    history.pushState(null, '', location.pathname);
    fillForm(form, readState(''));
    field.focus();
    void show();
  });
  window.addEventListener('popstate', () => {
    fillForm(form, readState(location.search));
    void show();
  });
  document.addEventListener('keydown', (event) => walk(event, field, list));

  fillForm(form, readState(location.search));
  void show();
}

function showOutcome(
  page: SearchPage,
  outcome: SearchOutcome,
  state: SearchState,
  root: string,
  lexicon: Lexicon,
): void {
  const { facets, list, live, explanation, ways, pager, browse } = page;
  const { counts, pages, sought, total } = outcome;
  const knows = (id: string) => facets.querySelector(`[name=dossier][value="${id}"]`) !== null;
  list.replaceChildren(...pages.map((each) => renderResult(each, sought, lexicon)));
  list.setAttribute('start', String((state.page - 1) * PAGE_SIZE + 1));
  explanation.replaceChildren(...renderExplanation(outcome, state, root, knows));
  pager.replaceChildren(...renderPager(total, PAGE_SIZE, state));
  showCounts(facets, counts);
  showWays(ways, outcome);
  browse.hidden = total > 0;
  live.textContent = t.search.found(total);
}

function readForm(form: HTMLFormElement): SearchState {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return readState(`?${new URLSearchParams(entries)}`);
}

function fillForm(form: HTMLFormElement, { query, chosen, sort }: SearchState): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) control.value = sort;
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.name === 'q') control.value = query;
    const facet = FACETS.find((name) => name === control.name);
    if (facet !== undefined) control.checked = chosen[facet].includes(control.value);
  }
}

function showCounts(facets: HTMLElement, counts: FacetCounts): void {
  for (const output of facets.querySelectorAll<HTMLElement>('[data-count]')) {
    const [facet = '', value = ''] = output.dataset['count']?.split('=') ?? [];
    const count = counts[facet]?.[value] ?? 0;
    output.textContent = String(count);
    output.closest('label')?.toggleAttribute('data-none', count === 0);
  }
}

/** Shows the links of which every word was sought: "helvert" leads to the page of that member. */
function showWays(ways: HTMLElement, { sought }: SearchOutcome): void {
  const said = new Set(
    sought.flatMap(({ clause: { part, text }, term }) => [
      ...fold(text).split(/[\s-]+/),
      term.replaceAll('"', ''),
      ...(part.kind === 'dossier' ? [formatDossier(part.dossier)] : []),
      ...(part.kind === 'paper' && term.startsWith('"dossier') ? [text] : []),
    ]),
  );
  for (const item of ways.children) {
    const words = item.getAttribute('data-words')?.split(' ') ?? [];
    item.toggleAttribute('hidden', !words.every((word) => said.has(word)));
  }
}

/** Arrows go from the field through the results and back, Escape returns to the field. */
function walk(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLElement>('li > a:first-child')];
  const place = links.findIndex((each) => each === document.activeElement);
  const inside = place >= 0 || document.activeElement === field;
  if (event.key === 'Escape' && list.contains(document.activeElement)) field.focus();
  else if (event.key === 'ArrowDown' && inside) links[place + 1]?.focus();
  else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? field).focus();
  else return;
  event.preventDefault();
}
