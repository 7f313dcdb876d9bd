import type { Strings } from '../../i18n/edition.ts';
// From https://github.com/citation-style-language/styles, under the licence that it names.
import chicago from './chicago-author-date.csl?raw';
import { createProcessor, type Style } from './citeproc.ts';
import { formatPlain } from './plain.ts';
import type { Reference } from './reference.ts';

const process = createProcessor(chicago);

/**
 * The document in a style: APA 7, or Chicago 17 (author and date), with the terms and quotation
 * marks of the language of the page. One line of text.
 */
export function formatDocument(
  { document, others, translation, language }: Reference,
  style: Style,
  t: Strings,
): string {
  const item = { ...document, others: others ? t.cite.others : null, translation };
  return formatPlain(item, style, language) ?? process(item, style, language);
}
