import { FIELD_WEIGHTS } from '../index/fields.ts';
import {
  placeInFile,
  readFacts,
  textFileOf,
  type FactColumns,
  type PageFacts,
  type PageSection,
} from '../index/pages.ts';
import { loadTwice } from './load.ts';

/** What the search asks of its engine. */
export interface Engine {
  /** Every page that can be a result, in the register's own order. */
  readonly pages: readonly PageFacts[];
  /**
   * The pages that a term finds, with how well each answers it. A term in quotation marks is found
   * exactly or not at all.
   */
  lookUp(term: string): Promise<ReadonlyMap<PageFacts, number>>;
  read(page: PageFacts): Promise<readonly PageSection[]>;
}

/** The part of Pagefind's module that the search uses. https://pagefind.app/docs/api/ */
export interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly { readonly id: string; readonly score: number }[];
  }>;
}

/**
 * Makes Pagefind ready to search. It runs in the page itself: a search for one term takes less than
 * a millisecond, a worker would be one more file to wait for.
 *
 * @param folder where its bundle is served, "/pagefind/".
 */
export async function openEngine(module: PagefindModule, folder: string): Promise<Engine> {
  const failure = guardLoads(folder);
  const orFail = <Result>(work: Promise<Result>): Promise<Result> => Promise.race([work, failure]);
  const pagefind = module.createInstance({
    noWorker: true,
    // A short page about a motion must not come before the motion, which says more.
    ranking: { metaWeights: FIELD_WEIGHTS, termFrequency: 0.4, pageLength: 0 },
  });
  const [pages] = await orFail(Promise.all([loadPages(folder), pagefind.init()]));
  const known = new Map<string, ReadonlyMap<PageFacts, number>>();
  return {
    pages,
    lookUp: async (term) => {
      const before = known.get(term);
      if (before !== undefined) return before;
      const { results } = await orFail(pagefind.search(term));
      const scores = new Map(results.map(({ id, score }) => [Number(id), score]));
      const found = new Map(
        pages.flatMap((page, place) => {
          const score = scores.get(place);
          return score === undefined ? [] : [[page, score] as const];
        }),
      );
      known.set(term, found);
      return found;
    },
    read: openTexts(folder, pages),
  };
}

/** Loads the search engine from its folder. Rejects where a part of it cannot be loaded. */
export async function loadEngine(folder: string): Promise<Engine> {
  const address = `${folder}pagefind.js`;
  // A browser may remember that a module failed to load: it is asked for by another address.
  const module = await loadModule(address).catch(() => loadModule(`${address}?${Date.now()}`));
  return openEngine(module, folder);
}

async function loadModule(address: string): Promise<PagefindModule> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the built bundle has no types
  const module: PagefindModule = await import(/* @vite-ignore */ address);
  return module;
}

async function loadPages(folder: string): Promise<readonly PageFacts[]> {
  const response = await loadTwice(`${folder}pages.json`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what wrote it has this type
  const facts: FactColumns = await response.json();
  return readFacts(facts);
}

/** Reads texts when they are asked for: each file has those of several pages. */
function openTexts(folder: string, pages: readonly PageFacts[]): Engine['read'] {
  const places = new Map(pages.map((page, place) => [page, place]));
  const files = new Map<string, Promise<readonly (readonly PageSection[])[]>>();
  return async (page) => {
    const place = places.get(page) ?? 0;
    const address = folder + textFileOf(place);
    const texts = files.get(address) ?? loadTexts(address);
    files.set(address, texts);
    try {
      return (await texts)[placeInFile(place)] ?? [];
    } catch (error) {
      files.delete(address);
      throw error;
    }
  };
}

async function loadTexts(address: string): Promise<readonly (readonly PageSection[])[]> {
  const response = await loadTwice(address);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what wrote it has this type
  const texts: readonly (readonly PageSection[])[] = await response.json();
  return texts;
}

/**
 * Pagefind answers that nothing was found where it could not load a part of its index. So what it loads
 * is watched: each file is tried twice, and the first failure reaches whoever waits for an answer.
 *
 * @returns rejects with the first failure; never resolves.
 */
function guardLoads(folder: string): Promise<never> {
  const load = globalThis.fetch;
  const failure = new Promise<never>((_, reject) => {
    globalThis.fetch = (input, init) => {
      if (typeof input !== 'string' || !input.startsWith(folder)) return load(input, init);
      return loadTwice(input, load).catch((error: unknown) => {
        globalThis.fetch = load;
        reject(error instanceof Error ? error : new Error(String(error)));
        return new Promise<never>(() => undefined);
      });
    };
  });
  failure.catch(() => undefined);
  return failure;
}
