import { tidyWords, type Quotation } from './quotation.ts';

/** What a reader sees but does not read as part of the text. */
const NOT_WORDS = 'sup, .anchor, .visually-hidden, [data-quote-offer]';
const BLOCKS = 'p, li, h1, h2, h3, dt, dd, div';

/**
 * What the reader selected, if that is text inside one article that says how to cite it, in a
 * `data-citation` attribute.
 */
export function readSelection(selection: Selection | null): Quotation | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const article = elementOf(range.commonAncestorContainer)?.closest<HTMLElement>('[data-citation]');
  const citation = article?.dataset['citation'];
  if (article == null || citation === undefined) return null;
  const words = readWords(range);
  if (words === '') return null;
  const anchor = findAnchor(article, range.startContainer);
  return { words, citation, address: addressOf(anchor) };
}

/** The element that holds the end of the selection and can itself be followed by a button. */
export function endOfSelection(selection: Selection): Element | null {
  const end = elementOf(selection.getRangeAt(0).endContainer);
  return end?.closest('p, h1, h2, h3, dl, ol, ul') ?? end;
}

function readWords(range: Range): string {
  const words = document.createElement('div');
  words.append(range.cloneContents());
  for (const element of words.querySelectorAll(NOT_WORDS)) element.remove();
  for (const element of words.querySelectorAll('q'))
    element.replaceWith(`“${element.textContent}”`);
  for (const element of words.querySelectorAll(BLOCKS)) element.append(' ');
  return tidyWords(words.textContent);
}

/** The anchor of the element that the place is in, else the last one before it. */
function findAnchor(article: HTMLElement, place: Node): string | null {
  const around = elementOf(place)?.closest('[id]');
  if (around != null && article.contains(around) && around !== article) return around.id;
  const before = [...article.querySelectorAll('[id]')].filter(
    (element) => element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.id ?? null;
}

function addressOf(anchor: string | null): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return `${canonical?.href ?? location.href.split('#')[0]}${anchor === null ? '' : `#${anchor}`}`;
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;
