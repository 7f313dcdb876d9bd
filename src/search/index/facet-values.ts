import type { Strings } from '../../i18n/edition.ts';
import { groupByYear } from '../../register/groups.ts';
import { formatDossierHeading, parseDossier } from '../../register/kamerstuk.ts';
import type { Register } from '../../register/register.ts';
import { escapeMarkup } from '../../publish/markup.ts';
import { FACETS, type Facet } from './fields.ts';

/** A value by which a reader can narrow a search. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Of a member. */
  readonly party?: string;
}

export interface FacetValues {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  /** Too many for the page: the browser loads them, and shows some until the reader asks for others. */
  readonly long: boolean;
}

/** The most values of a facet that the search page itself has. */
const MOST_WRITTEN = 40;

/** The check boxes of a facet as HTML, each in a label that ends in the element for its count. */
export const formatFacet = ({ facet, values }: FacetValues): string =>
  values
    .map(({ value, label, party }) => {
      const own = party === undefined ? '' : ` data-party="${escapeMarkup(party)}"`;
      const input = `<input type="checkbox" name="${facet}" value="${escapeMarkup(value)}" form="zoekformulier"${own}>`;
      return `<label>${input} <span>${escapeMarkup(label)}</span> <span class="count"></span></label>`;
    })
    .join('');

/** The values of each facet in words, in the order of the page. */
export function listFacetValues(register: Register, t: Strings): FacetValues[] {
  const { dossiers, meetings, motions, statuses, submitters } = register;
  const values: Record<Facet, readonly FacetValue[]> = {
    soort: Object.entries(t.search.kinds).map(([value, label]) => ({ value, label })),
    status: statuses.map(({ value }) => ({ value, label: t.statuses[value] })),
    indiener: submitters.map(({ id, name, party }) => ({ value: id, label: name, party })),
    jaar: groupByYear(motions).map(({ year }) => ({ value: year, label: year })),
    dossier: dossiers.map(({ id }) => ({
      value: id,
      label: formatDossierHeading(parseDossier(id)),
    })),
    overleg: meetings.map(({ id, name, date }) => ({
      value: id,
      label: date === null ? name : `${name}, ${t.formatDate(date)}`,
    })),
  };
  return FACETS.map((facet) => ({
    facet,
    values: values[facet],
    long: values[facet].length > MOST_WRITTEN,
  }));
}
