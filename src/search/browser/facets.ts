import type { PageFacts } from '../index/pages.ts';
import { FACETS, forEachFacet, type Facet } from '../index/fields.ts';
import { type SearchState } from './state.ts';

/** How many results have each value of each facet. */
export type FacetCounts = Record<Facet, Record<string, number>>;

type Chosen = SearchState['chosen'];

/** The pages that have one of the chosen values of every facet in which a value is chosen. */
export function filterPages(
  pages: readonly PageFacts[],
  chosen: Chosen,
  except?: Facet,
): PageFacts[] {
  const facets = FACETS.filter((facet) => facet !== except && chosen[facet].length > 0);
  return pages.filter((page) =>
    facets.every((facet) => page.filters[facet].some((value) => chosen[facet].includes(value))),
  );
}

/** Counts each facet as if nothing were chosen in it, so that the other values of a facet keep their counts. */
export function countFacets(pages: readonly PageFacts[], chosen: Chosen): FacetCounts {
  return forEachFacet((facet) => {
    const counts: Record<string, number> = {};
    for (const { filters } of filterPages(pages, chosen, facet)) {
      for (const value of filters[facet]) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  });
}

/** Divides the chosen values into those that some page has and those that none has. */
export function checkChosen(
  pages: readonly PageFacts[],
  chosen: Chosen,
): { known: Chosen; unknown: string[] } {
  const exists = (facet: Facet, value: string): boolean =>
    pages.some(({ filters }) => filters[facet].includes(value));
  return {
    known: forEachFacet((facet) => chosen[facet].filter((value) => exists(facet, value))),
    unknown: FACETS.flatMap((facet) => chosen[facet].filter((value) => !exists(facet, value))),
  };
}
