/** The part of Pagefind's browser API that the search uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; ranking?: object }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FacetCounts>;
  search(term: string | null, options: object): Promise<SearchAnswer>;
}

/** How many results have each value of each facet. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface SearchAnswer {
  readonly results: readonly { data(): Promise<PageData> }[];
  readonly filters: FacetCounts;
}

export interface PageData {
  readonly url: string;
  /** HTML whose only element is <mark>. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly url: string;
    readonly title: string;
    readonly excerpt: string;
  }[];
}

/** Loads Pagefind from its folder. Rejects where it cannot be loaded. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the built bundle has no types
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({
    excerptLength: 24,
    baseUrl: folder.replace(/pagefind\/$/, ''),
    ranking: { metaWeights: { title: 5, nummer: 5, namen: 2 } },
  });
  await pagefind.init();
  return pagefind;
}
