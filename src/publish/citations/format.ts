import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Strings } from '../../i18n/edition.ts';
// From https://github.com/citation-style-language/styles, under the licence that it names.
import chicago from './chicago-author-date.csl?raw';
import { createProcessor, type Style } from './citeproc.ts';
import { formatPlain } from './plain.ts';
import { formatIssued, type Cited, type CslName, type Reference } from './reference.ts';

const process = createProcessor(chicago);
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
