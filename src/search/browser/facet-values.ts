import type { FacetValues } from '../index/facet-values.ts';
import { element } from './elements.ts';
import { loadTwice } from './load.ts';

/**
 * Fills the facets that have too many values for the page itself.
 *
 * @param address of the file with their values.
 * @throws where it cannot be loaded.
 */
export async function fillFacets(facets: HTMLElement, address: string): Promise<void> {
  const response = await loadTwice(address);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what wrote it has this type
  const lists: readonly FacetValues[] = await response.json();
  const form = facets.querySelector('input')?.form?.id ?? '';
  for (const { facet, values } of lists) {
    const boxes = values.map(({ value, label, party }) => {
      const input = Object.assign(element('input'), { type: 'checkbox', name: facet, value });
      input.setAttribute('form', form);
      if (party !== undefined) input.dataset['party'] = party;
      const count = Object.assign(element('span'), { className: 'count' });
      return element('label', input, ' ', element('span', label), ' ', count);
    });
    facets.querySelector(`[data-facet=${facet}]`)?.append(...boxes);
  }
}
