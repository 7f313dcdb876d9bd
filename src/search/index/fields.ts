/**
 * How much the parts of a document count, to Pagefind. Numbers, names and the heading of a motion
 * say what it is; what the lexicon adds only says that it may be meant.
 */
export const FIELD_WEIGHTS = {
  nummer: 9,
  kop: 6,
  namen: 5,
  datum: 5,
  ook: 2,
  elders: 0.6,
  brief: 0.2,
} as const;

/** The facets, in the order in which they stand beside the results; also their names in the address. */
export const FACETS = ['soort', 'status', 'indiener', 'jaar', 'dossier', 'overleg'] as const;

export type Facet = (typeof FACETS)[number];
