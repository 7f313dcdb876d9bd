import type { IndexPart, Posting } from '../index/inverted.ts';
import {
  placeInFile,
  readFacts,
  textFileOf,
  type PageFacts,
  type PageSection,
  type WrittenPages,
} from '../index/pages.ts';
import { loadTwice } from './load.ts';
import { scorePhrase, scoreTerm } from './score.ts';

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

/**
 * Makes the search ready.
 *
 * @param folder where the index is served, "/zoeken/index/".
 * @throws where a part of the index cannot be loaded; so do its answers.
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const load = createLoader(folder);
  const { facts, averageLength, parts } = await load<WrittenPages>('pages.json');
  const pages = readFacts(facts);
  const places = new Map(pages.map((page, place) => [page, place]));
  const known = new Map<string, ReadonlyMap<PageFacts, number>>();
  const find = async (token: string): Promise<readonly Posting[]> => {
    const part = parts.findLast(([from]) => from <= token);
    return part === undefined ? [] : ((await load<IndexPart>(part[1]))[token] ?? []);
  };
  return {
    pages,
    lookUp: async (term) => {
      const before = known.get(term);
      if (before !== undefined) return before;
      const tokens = term.replaceAll('"', '').split(' ');
      const postings = await Promise.all(tokens.map(find));
      const found = term.startsWith('"')
        ? scorePhrase(postings, pages)
        : scoreTerm(postings.flat(), pages, averageLength);
      known.set(term, found);
      return found;
    },
    read: async (page) => {
      const place = places.get(page) ?? 0;
      const texts = await load<readonly (readonly PageSection[])[]>(textFileOf(place));
      return texts[placeInFile(place)] ?? [];
    },
  };
}

/** Loads the files of a folder, each once; what failed is asked for again when it is needed again. */
function createLoader(folder: string) {
  const files = new Map<string, ReturnType<Response['json']>>();
  return async <Content>(name: string): Promise<Content> => {
    const file = files.get(name) ?? loadTwice(folder + name).then((response) => response.json());
    files.set(name, file);
    try {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- what wrote it has this type
      return await file;
    } catch (error) {
      files.delete(name);
      throw error;
    }
  };
}
