import type { SearchStrings } from '../../i18n/nl/search.ts';
import { chooseValues, SHOWN_FIRST } from './choose-values.ts';

/**
 * Fills a facet with many values, which has a field that narrows them and a button that shows all.
 *
 * @param boxes their check boxes, as the site's own build wrote them.
 * @returns what chooses which values to show, for when their counts have changed.
 */
export function fillLongFacet(facet: Element, boxes: string, t: SearchStrings): () => void {
  facet.insertAdjacentHTML('beforeend', `<div>${boxes}</div>`);
  const labels = [...facet.querySelectorAll('label')];
  const field = facet.querySelector('input');
  const said = facet.querySelector('span');
  const toggle = facet.querySelector('button');
  let all = false;

  const narrow = (): void => {
    if (field === null || said === null || toggle === null) return;
    const values = labels.map((element) => ({
      element,
      label: element.children[1]?.textContent ?? '',
      count: Number(element.dataset['count']),
      kept: element.matches(':has(:checked), :focus-within'),
    }));
    const having = values.filter(({ count, kept }) => count > 0 || kept);
    const shown = chooseValues(having, field.value, all);
    for (const value of values) value.element.hidden = !shown.has(value);
    toggle.hidden = field.value !== '' || having.length <= SHOWN_FIRST;
    toggle.textContent = t.allValues(all);
    // Another search changes this too, and says so itself.
    said.ariaLive = facet.matches(':focus-within') ? 'polite' : 'off';
    said.textContent = t.valuesShown(shown.size, having.length);
  };
  field?.addEventListener('input', narrow);
  toggle?.addEventListener('click', () => {
    all = !all;
    narrow();
  });
  return narrow;
}
