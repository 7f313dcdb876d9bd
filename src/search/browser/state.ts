import { FACETS, forEachFacet, type Facet } from '../index/fields.ts';

/** By relevance, or the newest first. */
export const SORTS = ['relevantie', 'datum'] as const;

/** How many results there are on a page of them. */
export const PAGE_SIZE = 20;

/** What a reader searches for. The address of the page says all of it. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: (typeof SORTS)[number];
  /** Which page of the results, from 1. */
  readonly page: number;
  /** Search for what was typed, also where it looks like a mistake. */
  readonly literal: boolean;
}

/**
 * Reads the state from an address: `?q=wapens&status=uitgevoerd&jaar=2020&jaar=2021&pagina=2`.
 * What it does not understand gets its default.
 */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q')?.trim() ?? '',
    chosen: forEachFacet((facet) => [...new Set(params.getAll(facet))]),
    sort: SORTS.find((sort) => sort === params.get('sorteer')) ?? 'relevantie',
    page: Math.max(1, Math.floor(Number(params.get('pagina'))) || 1),
    literal: params.has('letterlijk'),
  };
}

/** Writes the state as the query part of an address, "" where nothing is searched for. */
export function writeState({ query, chosen, sort, page, literal }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'relevantie') params.set('sorteer', sort);
  if (page > 1) params.set('pagina', String(page));
  if (literal) params.set('letterlijk', '1');
  return params.size === 0 ? '' : `?${params}`;
}
