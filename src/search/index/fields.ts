/**
 * How much the search makes of each field of a document. Its numbers, names and title say what it is; what
 * the lexicon adds says only what it may be about.
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

export type Field = keyof typeof FIELD_WEIGHTS;

/** The fields in the order of their numbers. */
export const FIELDS: readonly Field[] = [
  'nummer',
  'kop',
  'namen',
  'datum',
  'ook',
  'elders',
  'brief',
];

/** The facets by their names in the address, in the order of the page: first those that are always short. */
export const FACETS = ['soort', 'status', 'jaar', 'indiener', 'dossier', 'overleg'] as const;

export type Facet = (typeof FACETS)[number];

/** Something for every facet. */
export const forEachFacet = <Value>(make: (facet: Facet) => Value): Record<Facet, Value> => ({
  soort: make('soort'),
  status: make('status'),
  jaar: make('jaar'),
  indiener: make('indiener'),
  dossier: make('dossier'),
  overleg: make('overleg'),
});
