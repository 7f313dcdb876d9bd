import { siteFiles } from '../../i18n/addresses.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { SearchEdition } from './edition.ts';
import { fillForm, readForm, renderChips } from './form.ts';
import { loadEngine, type Engine } from './engine.ts';
import { search, type SearchOutcome } from './search.ts';
import { showFailure, showOutcome, showTexts, type SearchPage } from './show.ts';
import { readState, writeState, type SearchState } from './state.ts';
import { loadLexicon } from './words.ts';

/** In milliseconds: long enough for several quick keystrokes to give one search, too short to notice. */
const DEBOUNCE = 30;

/** In milliseconds: after this, the page says that it is searching. */
const SLOW = 150;

/**
 * Brings the search page to life: the address holds the state of the form, and results come as the
 * reader types.
 */
export function startSearch(page: SearchPage, { language, t }: SearchEdition): void {
  const { form, facets, list, live } = page;
  const root = form.dataset['root'] ?? '';
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  const title = document.title;
  let loading: Promise<[Engine, Lexicon]> | undefined;
  let latest = 0;
  let timer: number | undefined;

  const load = (): Promise<[Engine, Lexicon]> => {
    loading ??= Promise.all([
      loadEngine(root + siteFiles.searchIndex),
      loadLexicon(root, language),
    ]);
    return loading;
  };

  const run = async (): Promise<SearchOutcome | undefined> => {
    const state = readState(location.search);
    const turn = ++latest;
    document.title = state.query === '' ? title : `${t.titleOf(state.query)} · ${title}`;
    page.chips.replaceChildren(...renderChips(form, t));
    list.setAttribute('aria-busy', 'true');
    const slow = window.setTimeout(() => (live.textContent = t.loading), SLOW);
    try {
      const [engine, lexicon] = await load();
      const outcome = await search(engine, lexicon, state);
      if (turn !== latest) return undefined;
      showOutcome(page, outcome, state, { root, t }, lexicon);
      void showTexts(page, outcome, engine, lexicon, { root, t });
      return outcome;
    } catch (error) {
      loading = undefined;
      if (turn === latest) showFailure(page, t, () => void run());
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

/** The arrow keys move from the field through the results and back; Escape returns to the field. */
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
