import type { SearchFormStrings } from '../nl/search-form.ts';

/** What the page of the search says in English before anything is searched for. */
export const searchForm: SearchFormStrings = {
  label: 'Search the register',
  placeholder: 'Number, name, word',
  submit: 'Search',
  title: 'Search',
  noScript:
    'Searching needs JavaScript. Your query is still in the address bar. Everything is also in these lists:',
  results: 'Results',
  filters: 'Narrow the results',
  chosen: 'Chosen filters',
  clear: 'Clear all',
  sort: 'Order',
  sorts: { relevantie: 'Best match first', datum: 'Newest first' },
  findValue: (facet) => `Find a ${facet.toLowerCase()}`,
  browse: 'Or browse the register',
  ways: 'Go straight to',
  pages: 'Pages of results',
  facets: {
    status: 'Status',
    indiener: 'Submitter',
    jaar: 'Year',
    dossier: 'Dossier',
    soort: 'Type',
    overleg: 'Meeting',
  },
};
