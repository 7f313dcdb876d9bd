import type { Page } from '@playwright/test';

/**
 * Marks the elements of a page whose colours were not seen before: of each combination of what the
 * contrast of a text depends on, the first. To measure each text of each page takes minutes, and
 * most are of one style sheet.
 *
 * @param known the combinations that were seen; those of this page are added.
 * @returns a selector of what was marked, null where nothing is new.
 */
export async function markNewColours(page: Page, known: Set<string>): Promise<string | null> {
  const found = await page.evaluate(markColours, [...known]);
  for (const combination of found) known.add(combination);
  return found.length === 0 ? null : '[data-new-colour]';
}

/** Runs in the page. Gives the combinations that are new. */
function markColours(known: readonly string[]): string[] {
  const seen = new Set(known);
  const added: string[] = [];
  const walk = (element: Element, around: string, under: string): void => {
    element.removeAttribute('data-new-colour');
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter } = style;
    const layer = [backgroundColor, backgroundImage, opacity, filter].join(' ');
    const ground = layer === 'rgba(0, 0, 0, 0) none 1 none' ? under : `${under}/${layer}`;
    const hasText =
      element.matches('input, select, textarea') ||
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
      );
    if (hasText) {
      const { color, fontSize, fontWeight, textDecorationLine, textShadow, position } = style;
      const text = [color, fontSize, fontWeight, textDecorationLine, textShadow, position].join(
        ' ',
      );
      // A link must differ from the text around it.
      const combination = `${element.tagName === 'A' ? around : ''} ${text} ${ground}`;
      if (!seen.has(combination) && element.checkVisibility()) {
        seen.add(combination);
        added.push(combination);
        element.setAttribute('data-new-colour', '');
      }
    }
    for (const child of element.children) walk(child, style.color, ground);
  };
  walk(document.documentElement, '', '');
  return added;
}
