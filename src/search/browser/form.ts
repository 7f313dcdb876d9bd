import type { SearchStrings } from '../../i18n/nl/search.ts';
import { button, element } from './elements.ts';
import type { FacetCounts } from './facets.ts';
import { FACETS } from '../index/fields.ts';
import { readState, type SearchState } from './state.ts';

/** The state that the form shows; after a change, results start at their first page. */
export function readForm(form: HTMLFormElement): SearchState {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return readState(`?${new URLSearchParams(entries)}`);
}

export function fillForm(form: HTMLFormElement, { query, chosen, sort }: SearchState): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) control.value = sort;
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.name === 'q') control.value = query;
    const facet = FACETS.find((name) => name === control.name);
    if (facet !== undefined) control.checked = chosen[facet].includes(control.value);
  }
}

export function showCounts(facets: HTMLElement, counts: FacetCounts, t: SearchStrings): void {
  const table = new Map<string, Record<string, number>>(Object.entries(counts));
  for (const label of facets.querySelectorAll('label')) {
    const box = label.querySelector('input');
    const count = (box && table.get(box.name)?.[box.value]) ?? 0;
    label.dataset['count'] = String(count);
    label.lastElementChild?.replaceChildren(t.formatNumber(count));
  }
}

/** The chosen values of the facets, each as a button that removes it. */
export function renderChips(form: HTMLFormElement, t: SearchStrings): HTMLLIElement[] {
  return [...form.elements].flatMap((control) => {
    if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') return [];
    if (!control.checked) return [];
    const label = control.labels?.[0]?.querySelector('span')?.textContent ?? control.value;
    const chip = button(label, () => {
      control.checked = false;
      control.dispatchEvent(new Event('change'));
    });
    chip.setAttribute('aria-label', t.takeOff(label));
    return [element('li', chip)];
  });
}
