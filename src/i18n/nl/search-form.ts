import type { SearchState } from '../../search/browser/state.ts';
import type { Facet } from '../../search/index/fields.ts';

/** What the page of the search says in Dutch before anything is searched for. */
export const searchForm = {
  label: 'Zoek in het register',
  placeholder: 'Nummer, naam, woord',
  submit: 'Zoek',
  title: 'Zoeken',
  noScript:
    'Zoeken werkt alleen met JavaScript. Uw zoekvraag staat nog in de adresbalk. Alles staat ook in deze lijsten:',
  results: 'Resultaten',
  filters: 'Beperk de resultaten',
  chosen: 'Gekozen beperkingen',
  clear: 'Wis alles',
  sort: 'Volgorde',
  sorts: { relevantie: 'Beste eerst', datum: 'Nieuwste eerst' } satisfies Record<
    SearchState['sort'],
    string
  >,
  /** Of a facet with many values: its field. */
  findValue: (facet: string) => `Zoek een ${facet.toLowerCase()}`,
  browse: 'Of blader verder',
  ways: 'Rechtstreeks naar',
  pages: 'Bladzijden met resultaten',
  facets: {
    status: 'Status',
    indiener: 'Indiener',
    jaar: 'Jaar',
    dossier: 'Dossier',
    soort: 'Soort',
    overleg: 'Overleg',
  } satisfies Record<Facet, string>,
};

/** What the page of the search says in any language. */
export type SearchFormStrings = typeof searchForm;
