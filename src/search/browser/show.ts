import type { Lexicon } from '../language/lexicon.ts';
import { findAnswer, findSubjects } from './answer.ts';
import { renderAnswer } from './answer-line.ts';
import { button, element, link } from './elements.ts';
import type { Site } from './edition.ts';
import { renderExplanation } from './explanation.ts';
import { showCounts } from './form.ts';
import type { Engine } from './engine.ts';
import { addExcerpt, renderPager, renderResult } from './results.ts';
import type { SearchOutcome } from './search.ts';
import { PAGE_SIZE, type SearchState } from './state.ts';
import { readSubjects } from './subjects.ts';

/** The parts of the search page that the script fills. */
export interface SearchPage {
  /** Has the query field, a checkbox for each value of each facet, and the order. */
  readonly form: HTMLFormElement;
  /** Holds the checkboxes, each in a label that ends in the element for its count. */
  readonly facets: HTMLDetailsElement;
  /** Chooses which values of the long facets to show. */
  readonly narrow: () => void;
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

/** Shows the results of a search, and how the query was understood. */
export function showOutcome(
  page: SearchPage,
  outcome: SearchOutcome,
  state: SearchState,
  site: Site,
  lexicon: Lexicon,
): void {
  const { root, t } = site;
  const { facets, list, live, explanation, answer, ways, pager, browse } = page;
  const { counts, matches, results, total } = outcome;
  const subjects = readSubjects(facets, lexicon, t);
  const knows = (id: string) => facets.querySelector(`[name=dossier][value="${id}"]`) !== null;
  list.replaceChildren(...results.map((each) => renderResult(each, site)));
  list.setAttribute('start', String((outcome.page - 1) * PAGE_SIZE + 1));
  explanation.replaceChildren(...renderExplanation(outcome, state, site, knows));
  answer.replaceChildren(...renderAnswer(findAnswer(outcome, subjects), site));
  ways.replaceChildren(
    ...findSubjects(matches, subjects).map(({ link: { address, label } }) =>
      element('li', link(root + address, label)),
    ),
  );
  pager.replaceChildren(...renderPager(outcome, state, t));
  showCounts(facets, counts, t);
  page.narrow();
  browse.hidden = total > 0;
  live.textContent = t.found(total);
  page.show.textContent = t.show(total);
}

/** Adds the excerpts of the results once their texts are there; a result whose text cannot be loaded keeps its facts. */
export async function showTexts(
  { list }: SearchPage,
  { matches, results }: SearchOutcome,
  engine: Engine,
  lexicon: Lexicon,
  site: Site,
): Promise<void> {
  // The results come first: their texts are loaded once they are drawn.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const items = [...list.querySelectorAll<HTMLLIElement>(':scope > li')];
  await Promise.all(
    results.map(async (result, place) => {
      const [item, text] = [items[place], await engine.read(result).catch(() => [])];
      if (item !== undefined) addExcerpt(item, result, text, matches, lexicon, site);
    }),
  );
}

/** Says that the search failed, which is not the same as finding nothing. */
export function showFailure(page: SearchPage, t: Site['t'], again: () => void): void {
  const { list, live, explanation, answer, ways, pager, browse } = page;
  for (const part of [list, answer, ways, pager]) part.replaceChildren();
  live.textContent = t.failed;
  explanation.replaceChildren(button(t.again, again));
  browse.hidden = false;
}
