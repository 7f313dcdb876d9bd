/** The facets, in the order in which they stand beside the results; also their names in the address. */
export const FACETS = ['soort', 'status', 'indiener', 'jaar', 'dossier'] as const;

export type Facet = (typeof FACETS)[number];

/** What a reader searches for. The address of the page says all of it. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** Reads the state from an address: `?q=wapens&status=uitgevoerd&jaar=2020&jaar=2021`. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q')?.trim() ?? '',
    chosen: {
      soort: params.getAll('soort'),
      status: params.getAll('status'),
      indiener: params.getAll('indiener'),
      jaar: params.getAll('jaar'),
      dossier: params.getAll('dossier'),
    },
  };
}

/** Writes the state as the query part of an address, "" where nothing is searched for. */
export function writeState({ query, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  return params.size === 0 ? '' : `?${params}`;
}

/** The state as Pagefind's filters: any of the values of a facet, all of the facets. */
export function toFilters(
  { chosen }: SearchState,
  except?: Facet,
): Record<string, { any: string[] }> {
  return Object.fromEntries(
    FACETS.filter((facet) => facet !== except && chosen[facet].length > 0).map((facet) => [
      facet,
      { any: [...chosen[facet]] },
    ]),
  );
}
