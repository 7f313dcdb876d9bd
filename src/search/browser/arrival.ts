import type { SearchEdition } from './edition.ts';
import { findMarks } from './marks.ts';
import { parseQuery } from './parse.ts';
import { planQuery } from './plan.ts';
import { readState } from './state.ts';
import { loadLexicon } from './words.ts';

const NAME = 'gezocht';

/**
 * Highlights on the page what the search that led to it was for, and offers a button that removes the
 * highlighting. It leaves the document alone: these are CSS highlights.
 *
 * @param searchAddress the address of the search page.
 */
export async function markSought(
  searchAddress: string,
  { language, t }: SearchEdition,
): Promise<void> {
  const root = new URL(searchAddress).pathname.replace(/\/zoeken\/$/, '');
  const lexicon = await loadLexicon(root, language);
  const { query } = readState(new URL(document.referrer).search);
  const { clauses } = planQuery(parseQuery(query, language), lexicon);
  const sought = clauses
    .filter(({ excluded }) => !excluded)
    .map((clause) => ({
      clause,
      terms: [...clause.tries.slice(-1), ...clause.together, ...clause.anyOf],
    }));
  const main = document.querySelector('main');
  if (main === null || sought.length === 0) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const { start, end } of findMarks(node.textContent ?? '', sought, lexicon)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const off = document.createElement('button');
  off.type = 'button';
  off.className = 'unmark';
  off.textContent = t.unmark;
  off.addEventListener('click', () => {
    CSS.highlights.delete(NAME);
    off.remove();
  });
  document.body.append(off);
}
