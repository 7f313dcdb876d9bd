import { t } from '../strings/nl.ts';
import { loadPagefind, type FacetCounts, type Pagefind } from './pagefind.ts';
import { renderResult } from './results.ts';
import { search } from './search.ts';
import { FACETS, readState, writeState, type SearchState } from './state.ts';

const DEBOUNCE = 150;

/**
 * Brings the search page to life: the form's state is the address's state, results come as the
 * reader types. Without this script the page offers the register instead.
 *
 * @param form holds the query field and a checkbox for each value of each facet.
 */
export function startSearch(form: HTMLFormElement, list: HTMLElement, live: HTMLElement): void {
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  let loading: Promise<Pagefind> | undefined;
  let latest = 0;
  let timer: number | undefined;

  const load = (): Promise<Pagefind> => {
    loading ??= loadPagefind(form.dataset['pagefind'] ?? '/pagefind/');
    return loading;
  };

  const show = async (): Promise<void> => {
    const state = readState(location.search);
    const turn = ++latest;
    if (loading === undefined) live.textContent = t.search.loading;
    try {
      const { pages, counts } = await search(await load(), state);
      if (turn !== latest) return;
      list.replaceChildren(...pages.map(renderResult));
      showCounts(form, counts);
      live.textContent = pages.length === 0 ? t.search.nothing : t.search.found(pages.length);
    } catch (error) {
      loading = undefined;
      live.textContent = t.search.failed;
      console.info(error);
    }
  };

  const update = (how: 'pushState' | 'replaceState'): void => {
    clearTimeout(timer);
    history[how](null, '', location.pathname + writeState(readForm(form)));
    void show();
  };

  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => update('replaceState'), DEBOUNCE);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) update('pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update('pushState');
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
  form.hidden = false;
  void show();
}

function readForm(form: HTMLFormElement): SearchState {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return readState(`?${new URLSearchParams(entries)}`);
}

function fillForm(form: HTMLFormElement, { query, chosen }: SearchState): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'q') input.value = query;
    const facet = FACETS.find((name) => name === input.name);
    if (facet !== undefined) input.checked = chosen[facet].includes(input.value);
  }
}

function showCounts(form: HTMLFormElement, counts: FacetCounts): void {
  for (const output of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const [facet = '', value = ''] = output.dataset['count']?.split('=') ?? [];
    output.textContent = String(counts[facet]?.[value] ?? 0);
  }
}

/** Arrows go from the field through the results and back, Escape returns to the field. */
function walk(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLElement>('li > a:first-child')];
  const place = links.findIndex((link) => link === document.activeElement);
  const inside = place >= 0 || document.activeElement === field;
  if (event.key === 'Escape' && place >= 0) field.focus();
  else if (event.key === 'ArrowDown' && inside) links[place + 1]?.focus();
  else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? field).focus();
  else return;
  event.preventDefault();
}
