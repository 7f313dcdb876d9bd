import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem, CslName } from './reference.ts';

/** APA 7, or Chicago 17 (author and date). */
export type Style = 'apa' | 'chicago';

/** A document to be cited. */
export interface Document extends CslItem {
  /** What is for the authors whom nobody names ("anderen"), null where all are named. */
  readonly others: string | null;
}

/**
 * Makes ready citeproc, the processor of the Citation Style Language, which knows every case of a
 * style and takes some milliseconds for each.
 *
 * @param chicago the style, as CSL.
 * @returns writes a document in a style, as one line of text in the Dutch locale.
 */
export function createProcessor(chicago: string): (item: Document, style: Style) => string {
  plugins.config.get('@csl').templates.add('chicago', chicago);
  return ({ others, ...document }, style) => {
    const { author = [], ...rest } = document;
    // APA leaves "van der" before the name, where Dutch begins it with a capital.
    const named = style === 'apa' ? author.map(capitalise) : author;
    const authors = others === null ? named : [...named, { literal: others }];
    const item = authors.length > 0 ? { ...rest, author: authors } : rest;
    return new Cite(style === 'chicago' ? showNumber(item) : item)
      .format('bibliography', { format: 'text', template: style, lang: 'nl-NL' })
      .trim();
  };
}

/** Chicago writes the number of a report, but of a part of one only the series. */
function showNumber<Item extends Omit<CslItem, 'author'>>(item: Item): Item {
  return item.type === 'chapter' && item.number !== undefined
    ? { ...item, 'collection-title': item.number }
    : item;
}

function capitalise(name: CslName): CslName {
  const particle = name['non-dropping-particle'];
  if (particle === undefined) return name;
  const capital = particle.charAt(0).toUpperCase() + particle.slice(1);
  return { ...name, 'non-dropping-particle': capital };
}
