import type { SearchEdition } from './edition.ts';
import type { SearchStrings } from '../../i18n/nl/search.ts';
import { loadTwice } from './load.ts';
import { fillLongFacet } from './long-facet.ts';
import { startSearch } from './page.ts';

/** Finds the parts of the search page, and brings it to life in its language. */
export function startPage(edition: SearchEdition): void {
  const find = (id: string) => document.getElementById(id);
  const [form, facets, show, chips] = ['zoekformulier', 'beperken', 'toon', 'gekozen'].map(find);
  const [list, live, explanation] = ['resultaten', 'stand', 'uitleg'].map(find);
  const [answer, ways, pager, browse] = ['antwoord', 'ingangen', 'bladen', 'bladeren'].map(find);
  if (!(form instanceof HTMLFormElement && facets instanceof HTMLDetailsElement)) return;
  facets.open = matchMedia('(width >= 60rem)').matches;
  if (show && chips && list && live && explanation && answer && ways && pager && browse) {
    const parts = { form, facets, show, chips, list, live, explanation, answer };
    const start = (long: readonly (() => void)[]) => {
      const narrow = () => long.forEach((one) => one());
      startSearch({ ...parts, narrow, ways, pager, browse }, edition);
    };
    const { values } = facets.dataset;
    if (values === undefined) return start([]);
    // Without the values of long facets a reader can still search.
    void fillFacets(facets, values, edition.t).then(start, () => start([]));
  }
}

/** Loads the values of the long facets, and puts them in their places. */
async function fillFacets(
  facets: HTMLElement,
  address: string,
  t: SearchStrings,
): Promise<(() => void)[]> {
  const response = await loadTwice(address);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what wrote it has this type
  const boxes: Readonly<Record<string, string>> = await response.json();
  return Object.entries(boxes).flatMap(([facet, html]) => {
    const place = facets.querySelector(`[data-facet=${facet}]`);
    return place === null ? [] : fillLongFacet(place, html, t);
  });
}
