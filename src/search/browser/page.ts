import { search as t } from '../../strings/nl-search.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { findAnswer, findSubjects } from './answer.ts';
import { renderAnswer } from './answer-line.ts';
import { button, element, link } from './elements.ts';
import { renderExplanation } from './explanation.ts';
import { fillForm, readForm, renderChips, showCounts } from './form.ts';
import { loadEngine, type Engine } from './pagefind.ts';
import { addExcerpt, renderPager, renderResult } from './results.ts';
import { search, type SearchOutcome } from './search.ts';
import { PAGE_SIZE, readState, writeState, type SearchState } from './state.ts';
import { readSubjects } from './subjects.ts';
import { loadLexicon } from './words.ts';

/** Long enough for the letters of one stroke to come together, too short to be seen. */
const DEBOUNCE = 30;

/** A search that takes longer than this is said to be under way. */
const SLOW = 150;

/** The parts of the search page that the script fills. */
export interface SearchPage {
  /** Has the query field, a checkbox for each value of each facet, and the order. */
  readonly form: HTMLFormElement;
  /** Holds the checkboxes, each with the element for its count. */
  readonly facets: HTMLDetailsElement;
  /** Closes the facets, and says how many results there are. */
  readonly show: HTMLElement;
  /** The chosen values of the facets. */
  readonly chips: HTMLElement;
  readonly list: HTMLElement;
  /** Says how many results there are. */
  readonly live: HTMLElement;
  /** Says how the query was understood. */
  readonly explanation: HTMLElement;
  /** Answers a query that asks for one thing. */
  readonly answer: HTMLElement;
  /** Links to the pages that a query is about. */
  readonly ways: HTMLElement;
  readonly pager: HTMLElement;
  /** The ways to browse, for when nothing is found. */
  readonly browse: HTMLElement;
}

/**
 * Brings the search page to life: the form's state is the address's state, results come as the
 * reader types.
 */
export function startSearch(page: SearchPage): void {
  const { form, facets, list, live } = page;
  const root = form.dataset['root'] ?? '';
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  const title = document.title;
  let loading: Promise<[Engine, Lexicon]> | undefined;
  let latest = 0;
  let timer: number | undefined;

  const load = (): Promise<[Engine, Lexicon]> => {
    loading ??= Promise.all([loadEngine(`${root}/pagefind/`), loadLexicon(root)]);
    return loading;
  };

  const run = async (): Promise<SearchOutcome | undefined> => {
    const state = readState(location.search);
    const turn = ++latest;
    document.title = state.query === '' ? title : `${t.titleOf(state.query)} · ${title}`;
    page.chips.replaceChildren(...renderChips(form));
    list.setAttribute('aria-busy', 'true');
    const slow = window.setTimeout(() => (live.textContent = t.loading), SLOW);
    try {
      const [engine, lexicon] = await load();
      const outcome = await search(engine, lexicon, state);
      if (turn !== latest) return undefined;
      showOutcome(page, outcome, state, root, lexicon);
      void showTexts(page, outcome, engine, lexicon, root);
      return outcome;
    } catch (error) {
      loading = undefined;
      if (turn === latest) showFailure(page, () => void run());
      console.info(error);
      return undefined;
    } finally {
      clearTimeout(slow);
      if (turn === latest) list.setAttribute('aria-busy', 'false');
    }
  };

  const go = (
    how: 'pushState' | 'replaceState',
    state: SearchState,
  ): Promise<SearchOutcome | undefined> => {
    clearTimeout(timer);
    history[how](null, '', location.pathname + writeState(state));
    return run();
  };

  field.addEventListener('focus', () => void load().catch(() => (loading = undefined)), {
    once: true,
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    list.setAttribute('aria-busy', 'true');
    timer = window.setTimeout(() => void go('replaceState', readForm(form)), DEBOUNCE);
  });
  for (const control of form.elements) {
    if (control !== field)
      control.addEventListener('change', () => void go('pushState', readForm(form)));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go('pushState', readForm(form)).then((outcome) => {
      const [only] = outcome?.results ?? [];
      if (outcome?.exact === true && only) location.assign(root + only.url);
    });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const state = { ...readState(''), query: readForm(form).query };
    fillForm(form, state);
    void go('pushState', state);
  });
  page.show.addEventListener('click', () => {
    facets.open = false;
    live.scrollIntoView();
    live.focus();
  });
  window.addEventListener('popstate', () => {
    fillForm(form, readState(location.search));
    void run();
  });
  document.addEventListener('keydown', (event) => walk(event, field, list));

  fillForm(form, readState(location.search));
  void run();
}

function showOutcome(
  page: SearchPage,
  outcome: SearchOutcome,
  state: SearchState,
  root: string,
  lexicon: Lexicon,
): void {
  const { facets, list, live, explanation, answer, ways, pager, browse } = page;
  const { counts, matches, results, total } = outcome;
  const subjects = readSubjects(facets, lexicon);
  const knows = (id: string) => facets.querySelector(`[name=dossier][value="${id}"]`) !== null;
  list.replaceChildren(...results.map((each) => renderResult(each, root)));
  list.setAttribute('start', String((outcome.page - 1) * PAGE_SIZE + 1));
  explanation.replaceChildren(...renderExplanation(outcome, state, root, knows));
  answer.replaceChildren(...renderAnswer(findAnswer(outcome, subjects), root));
  ways.replaceChildren(
    ...findSubjects(matches, subjects).map(({ link: { address, label } }) =>
      element('li', link(root + address, label)),
    ),
  );
  pager.replaceChildren(...renderPager(outcome, state));
  showCounts(facets, counts);
  browse.hidden = total > 0;
  live.textContent = t.found(total);
  page.show.textContent = t.show(total);
}

/** What the results say, once their texts are there; a result whose text cannot be loaded has its facts. */
async function showTexts(
  { list }: SearchPage,
  { matches, results }: SearchOutcome,
  engine: Engine,
  lexicon: Lexicon,
  root: string,
): Promise<void> {
  // The results first: their texts wait until these are drawn.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const items = [...list.querySelectorAll<HTMLLIElement>(':scope > li')];
  await Promise.all(
    results.map(async (result, place) => {
      const [item, text] = [items[place], await engine.read(result).catch(() => [])];
      if (item !== undefined) addExcerpt(item, result, text, matches, lexicon, root);
    }),
  );
}

/** Not being able to search is not finding nothing. */
function showFailure(page: SearchPage, again: () => void): void {
  const { list, live, explanation, answer, ways, pager, browse } = page;
  for (const part of [list, answer, ways, pager]) part.replaceChildren();
  live.textContent = t.failed;
  explanation.replaceChildren(button(t.again, again));
  browse.hidden = false;
}

/** Arrows go from the field through the results and back, Escape returns to the field, so does "/". */
function walk(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLElement>('li > a:first-child')];
  const place = links.findIndex((each) => each === document.activeElement);
  const inside = place >= 0 || document.activeElement === field;
  const typing = event.target instanceof Element && event.target.closest('input, select');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
    field.focus();
  else if (event.key === 'Escape' && list.contains(document.activeElement)) field.focus();
  else if (event.key === 'ArrowDown' && inside) links[place + 1]?.focus();
  else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? field).focus();
  else return;
  event.preventDefault();
}
