import type { FacetCounts, PageData, Pagefind } from './pagefind.ts';
import { planSearch } from './plan.ts';
import { FACETS, toFilters, type SearchState } from './state.ts';

export interface SearchResults {
  readonly pages: readonly PageData[];
  /** Per facet, counted without its own choice: a chosen value leaves its siblings their counts. */
  readonly counts: FacetCounts;
}

/** Searches for the first term of the plan that finds something. */
export async function search(pagefind: Pagefind, state: SearchState): Promise<SearchResults> {
  await pagefind.filters();
  const filters = toFilters(state);
  // An empty query browses everything, the newest first.
  const sort = state.query === '' ? { sort: { date: 'desc' } } : {};
  let found: SearchResults = { pages: [], counts: {} };
  for (const term of planSearch(state.query)) {
    const answer = await pagefind.search(term, { filters, ...sort });
    const counts: FacetCounts = { ...answer.filters };
    for (const facet of FACETS.filter((name) => state.chosen[name].length > 0)) {
      const others = await pagefind.search(term, { filters: toFilters(state, facet) });
      counts[facet] = others.filters[facet] ?? {};
    }
    found = { pages: await Promise.all(answer.results.map((result) => result.data())), counts };
    if (found.pages.length > 0) return found;
  }
  return found;
}
