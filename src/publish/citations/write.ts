import { plugins, type RisFields } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Format } from './formats.ts';
import { formatIssued, type Cited, type CslName } from './reference.ts';

Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** Writes the text of a file with citations. What is cited is clean CSL: the library need not parse it first. */
export const writeCitations: Record<Format, (cited: readonly Cited[]) => string> = {
  bib: writeBibtex,
  ris: writeRis,
  json: writeCsl,
};

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
  return plugins.output
    .format('bibtex', [author === undefined ? item : { ...item, author }])
    .trim()
    .replace(' and {others}', ' and others')
    .replace(/month = \{(\w+) \d+\}/, `month = $1,\n\tdate = {${date}}`)
    .concat('\n');
}

/**
 * RIS. It knows no prefix of a name. The library makes its fields; as text it would break lines at 70
 * characters, which others take for a new field. Days get two digits, and identifiers, cut off at 20, go.
 */
function writeRis(cited: readonly Cited[]): string {
  const items = cited.map(({ item }) => {
    const author = item.author?.map(joinParticle);
    return author === undefined ? item : { ...item, author };
  });
  return plugins.output.format('ris', items, { format: 'object' }).map(formatRisFields).join('');
}

function formatRisFields({ TY: type, ...fields }: RisFields): string {
  const lines = Object.entries(fields).flatMap(([tag, values]) => {
    if (tag === 'ID') return [];
    if (tag === 'DA') return `DA  - ${String(values).replace(/(?<=\/)\d(?=\/)/g, '0$&')}\n`;
    return [values].flat().map((value) => `${tag}  - ${value}\n`);
  });
  return [`TY  - ${String(type)}\n`, ...lines, 'ER  - \n'].join('');
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
