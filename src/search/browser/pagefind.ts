import { FIELD_WEIGHTS } from '../index/fields.ts';

/** The part of Pagefind's browser API that the search uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  filters(): Promise<FacetCounts>;
  /** Null finds everything. A term in quotation marks is found exactly or not at all. */
  search(term: string | null, options: object): Promise<SearchAnswer>;
}

/** How many results have each value of each facet. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface SearchAnswer {
  readonly results: readonly { readonly id: string; data(): Promise<PageData> }[];
  readonly filters: FacetCounts;
}

export interface PageData {
  readonly url: string;
  /** All of its text. */
  readonly content: string;
  /** Where its sections start, counted in words of the content, parted by white space. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Pagefind's module, as it stands in its bundle. */
export interface PagefindModule extends Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
}

/**
 * Makes Pagefind ready to search.
 *
 * @param folder where its bundle is served, "/pagefind/".
 */
export async function openPagefind(module: PagefindModule, folder: string): Promise<Pagefind> {
  await module.options({
    baseUrl: folder.replace(/pagefind\/$/, ''),
    // Short pages about a motion are not to come before the motion, which says more.
    ranking: { metaWeights: FIELD_WEIGHTS, termFrequency: 0.4, pageLength: 0 },
  });
  await module.init();
  return module;
}

/** Loads Pagefind from its folder. Rejects where it cannot be loaded. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the built bundle has no types
  const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  return openPagefind(module, folder);
}
