import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Language } from '../../i18n/language.ts';
import type { CslItem, CslName } from './reference.ts';

/** APA 7, or Chicago 17 (author and date). */
export type Style = 'apa' | 'chicago';

/** A document to be cited. */
export interface Document extends CslItem {
  /** What is for the authors whom nobody names ("anderen"), null where all are named. */
  readonly others: string | null;
  /** Our translation of its title, or of that of what it is a part of. */
  readonly translation: string | undefined;
}

/** Those of the library. Both styles are American, and made for the English of there. */
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-US' };

/**
 * Makes ready citeproc, the processor of the Citation Style Language, which knows every case of a
 * style and takes some milliseconds for each.
 *
 * @param chicago the style, as CSL.
 * @returns writes a document in a style, as one line of text in a language.
 */
export function createProcessor(
  chicago: string,
): (item: Document, style: Style, language: Language) => string {
  plugins.config.get('@csl').templates.add('chicago', chicago);
  return ({ others, translation, ...document }, style, language) => {
    const { author = [], ...rest } = translation === undefined ? document : markTitle(document);
    // APA leaves "van der" before the name, where Dutch begins it with a capital.
    const named = style === 'apa' && language === 'nl' ? author.map(capitalise) : author;
    const authors = others === null ? named : [...named, { literal: others }];
    const item = authors.length > 0 ? { ...rest, author: authors } : rest;
    const text = new Cite(style === 'chicago' ? showNumber(item) : item)
      .format('bibliography', { format: 'text', template: style, lang: LOCALES[language] })
      .trim();
    return translation === undefined ? text : putTranslation(text, translation);
  };
}

/** Stands for the translation of a title, which is no field of CSL, until the style is written. */
const MARK = '\uE000';

function markTitle(document: CslItem): CslItem {
  const { title, 'container-title': container } = document;
  return container === undefined
    ? { ...document, title: title + MARK }
    : { ...document, 'container-title': container + MARK };
}

/** Behind the title and its quotation mark, before the full stop that English has within that. */
const putTranslation = (text: string, translation: string): string =>
  text.replace(
    new RegExp(`${MARK}(\\.?)([’”]?)`),
    (_, stop: string, quote: string) => `${quote} [${translation}]${stop}`,
  );

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
