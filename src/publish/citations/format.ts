import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Strings } from '../../i18n/edition.ts';
// From https://github.com/citation-style-language/styles, under the licence that it names.
import chicago from './chicago-author-date.csl?raw';
import {
  formatIssued,
  type Cited,
  type CslItem,
  type CslName,
  type Reference,
} from './reference.ts';

plugins.config.get('@csl').templates.add('chicago', chicago);
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** The files with citations, by the end of their name. */
export const FORMATS = {
  bib: { type: 'application/x-bibtex', write: writeBibtex },
  ris: { type: 'application/x-research-info-systems', write: writeRis },
  json: { type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
} as const;

export type Format = keyof typeof FORMATS;

/** The formats of citation files, in the order in which a page offers them. */
export const CITATION_FORMATS = ['bib', 'ris', 'json'] as const satisfies readonly Format[];

/**
 * The document in a style: APA 7, or Chicago 17 (author and date), with the terms and quotation
 * marks of the Dutch locale. One line of text.
 */
export function formatDocument(
  { document, others }: Reference,
  style: 'apa' | 'chicago',
  t: Strings,
): string {
  const { author = [], ...rest } = document;
  // APA leaves "van der" before the name, where Dutch begins it with a capital.
  const named = style === 'apa' ? author.map(capitalise) : author;
  const authors = others ? [...named, { literal: t.cite.others }] : named;
  const item = authors.length > 0 ? { ...rest, author: authors } : rest;
  return new Cite(style === 'chicago' ? showNumber(item) : item)
    .format('bibliography', { format: 'text', template: style, lang: 'nl-NL' })
    .trim();
}

/** Chicago writes the number of a report, but of a part of one only the series. */
function showNumber<Item extends Omit<CslItem, 'author'>>(item: Item): Item {
  return item.type === 'chapter' && item.number !== undefined
    ? { ...item, 'collection-title': item.number }
    : item;
}

/**
 * BibTeX; "and others" is how it writes "c.s.". BibTeX knows month and year, its successor BibLaTeX
 * a date, and the library's `month = {oct 12}` means nothing to that one.
 */
function writeBibtex(cited: readonly Cited[]): string {
  return cited.map(formatBibtex).join('');
}

function formatBibtex({ item, others }: Cited): string {
  const author = others ? [...(item.author ?? []), { literal: 'others' }] : item.author;
  const date = formatIssued(item, '-');
  return new Cite(author === undefined ? item : { ...item, author })
    .format('bibtex')
    .trim()
    .replace(' and {others}', ' and others')
    .replace(/month = \{(\w+) \d+\}/, `month = $1,\n\tdate = {${date}}`)
    .concat('\n');
}

/**
 * RIS. It knows no prefix of a name. Of what the library writes, lines that it breaks at 70
 * characters are joined, days get two digits, and identifiers, cut off at 20, go.
 */
function writeRis(cited: readonly Cited[]): string {
  const items = cited.map(({ item }) => {
    const author = item.author?.map(joinParticle);
    return author === undefined ? item : { ...item, author };
  });
  return new Cite(items)
    .format('ris')
    .replace(/\r?\n(?![A-Z][A-Z\d] {2}- |$)/g, '')
    .replace(/^ID {2}- .*\n/gm, '')
    .replace(/(?<=^DA.*\/)\d(?=\/)/gm, '0$&')
    .concat('\n');
}

/** CSL-JSON. */
function writeCsl(cited: readonly Cited[]): string {
  const items = cited.map(({ item }) => item);
  return `${JSON.stringify(items, null, 2)}\n`;
}

function joinParticle(name: CslName): CslName {
  const particle = name['non-dropping-particle'];
  const family = particle === undefined ? name.family : `${particle} ${name.family}`;
  return { family, given: name.given };
}

function capitalise(name: CslName): CslName {
  const particle = name['non-dropping-particle'];
  if (particle === undefined) return name;
  const capital = particle.charAt(0).toUpperCase() + particle.slice(1);
  return { ...name, 'non-dropping-particle': capital };
}
