import { formatDate, t } from '../strings/nl.ts';
import type { PageData } from './pagefind.ts';

const isKind = (value: string): value is keyof typeof t.search.kinds => value in t.search.kinds;
const isStatus = (value: string): value is keyof typeof t.statuses => value in t.statuses;

/** A result as a list item: title, what it is, and an excerpt; its first link is the result. */
export function renderResult(page: PageData): HTMLLIElement {
  const { title = '', kind = '', number = '', date, status = '' } = page.meta;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = title;
  const facts = document.createElement('p');
  facts.className = 'quiet';
  facts.textContent = [
    isKind(kind) ? t.search.kinds[kind] : '',
    number,
    date === undefined ? '' : formatDate(date),
    isStatus(status) ? t.statuses[status] : '',
  ]
    .filter(Boolean)
    .join(' · ');
  item.append(link, facts, renderExcerpt(page.excerpt));
  const [section] = page.sub_results.filter(({ url }) => url.includes('#'));
  if (section && page.excerpt.includes('<mark>')) {
    const deep = document.createElement('a');
    deep.href = section.url;
    deep.className = 'deep quiet';
    deep.textContent = section.title;
    item.append(deep);
  }
  return item;
}

/** An excerpt with its marks, built from text: nothing of it is read as HTML but <mark>. */
function renderExcerpt(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      paragraph.append(mark);
    } else paragraph.append(text);
  }
  return paragraph;
}
