import type { Kamerstuk } from '../../model/kamerstuk.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { FacetCounts, PageData, Pagefind, SearchAnswer } from './pagefind.ts';
import { parseQuery } from './parse.ts';
import { isQuoted, planClauses, type Clause } from './plan.ts';
import { FACETS, PAGE_SIZE, toFilters, type SearchState } from './state.ts';
import { suggestQuery } from './suggest.ts';

/** What a search gives, and what is to be said of how it was understood. */
export interface SearchOutcome {
  readonly total: number;
  /** Those of the wanted page. */
  readonly pages: readonly PageData[];
  /** Per facet, counted without its own choice: a chosen value leaves its siblings their counts. */
  readonly counts: FacetCounts;
  /** What was searched for in the end. */
  readonly sought: readonly Sought[];
  /** What the register does not have. */
  readonly unknown: readonly Clause[];
  /** What was left out because nothing has everything. */
  readonly dropped: readonly Clause[];
  /** How many results there would be without the chosen facets. */
  readonly unfiltered: number;
  /** The query as it may have been meant. */
  readonly suggestion: string | null;
  /** A number in the right form that no page has. */
  readonly missingPaper: Kamerstuk | null;
  /** The query is one number, and this is its one page. */
  readonly exact: boolean;
}

/** A clause and the search that answers it. */
export interface Sought {
  readonly clause: Clause;
  readonly term: string;
}

/**
 * Searches the register: parse, plan, search, guard. What is unknown is left out and said so; where
 * nothing has all that remains, words are left out one by one, the most common first.
 */
export async function search(
  engine: Pagefind,
  lexicon: Lexicon,
  state: SearchState,
): Promise<SearchOutcome> {
  await engine.filters();
  const clauses = planClauses(parseQuery(state.query), lexicon);
  const asked = clauses.filter(({ kind }) => kind !== 'stop');
  const resolved = await Promise.all(asked.map((clause) => resolve(engine, clause)));
  const unknown = asked.filter((_, place) => resolved[place] === null);
  const known = [
    ...resolved,
    ...(await Promise.all(loosen(unknown, lexicon).map((clause) => resolve(engine, clause)))),
  ].filter((each) => each !== null);
  const sought = await dropUntilFound(engine, known);
  const nothing = asked.length > 0 && sought.length === 0;
  const { total, pages, counts, unfiltered } = nothing
    ? { total: 0, pages: [], counts: {}, unfiltered: 0 }
    : await run(engine, sought, state);
  return {
    total,
    pages,
    counts,
    unfiltered,
    sought,
    unknown,
    dropped: known.filter((each) => !sought.includes(each)).map(({ clause }) => clause),
    suggestion: suggestQuery(state.query, clauses, lexicon),
    missingPaper:
      unknown.flatMap(({ part }) => (part.kind === 'paper' ? [part.paper] : []))[0] ?? null,
    exact: total === 1 && asked.length === 1 && EXACT_KINDS.has(asked[0]?.kind ?? ''),
  };
}

const EXACT_KINDS: ReadonlySet<string> = new Set([
  'paper',
  'number',
  'motion',
  'reference',
  'address',
]);

/** The first search for a clause that finds something; null where none does. */
async function resolve(engine: Pagefind, clause: Clause): Promise<Sought | null> {
  for (const term of clause.tries) {
    // A word comes from the register's own vocabulary: it is there.
    if (!isQuoted(term)) return { clause, term };
    const { results } = await engine.search(term, {});
    if (results.length > 0) return { clause, term };
  }
  return null;
}

/** A phrase that stands nowhere is searched as words. */
function loosen(unknown: readonly Clause[], lexicon: Lexicon): Clause[] {
  const phrases = unknown.filter(({ kind }) => kind === 'phrase');
  const words = phrases.map(({ text }) => ({ kind: 'words', text }) as const);
  return planClauses(words, lexicon).filter(({ kind }) => kind !== 'stop');
}

/** Leaves out parts until something has all that remain: the most common that helps, one by one. */
async function dropUntilFound(engine: Pagefind, known: readonly Sought[]): Promise<Sought[]> {
  const finds = async (parts: readonly Sought[]): Promise<boolean> =>
    (await searchAll(engine, toQueries(parts), {})).results.length > 0;
  let rest = [...known];
  if (rest.length < 2 || (await finds(rest))) return rest;
  const counted = await Promise.all(
    known.map(async (each) => ({
      each,
      count: (await engine.search(each.term, {})).results.length,
    })),
  );
  const commonFirst = counted.toSorted((a, b) => b.count - a.count).map(({ each }) => each);
  do {
    const candidates = commonFirst.filter((each) => rest.includes(each));
    let left = rest.filter((each) => each !== candidates[0]);
    for (const candidate of candidates) {
      const others = rest.filter((each) => each !== candidate);
      if (!(await finds(others))) continue;
      left = others;
      break;
    }
    rest = left;
  } while (rest.length > 1 && !(await finds(rest)));
  return rest;
}

/** Phrases are searched apart: Pagefind takes a query as one phrase, or as words. */
function toQueries(sought: readonly Sought[]): (string | null)[] {
  const phrases = sought.filter(({ clause }) => clause.kind === 'phrase').map(({ term }) => term);
  const others = sought.filter(({ clause }) => clause.kind !== 'phrase').map(({ term }) => term);
  if (sought.length === 0) return [null];
  if (others.length === 0) return phrases;
  const [only = ''] = others;
  const words = others.length === 1 ? only : others.join(' ').replaceAll('"', '');
  return [words, ...phrases];
}

/** What all queries find, in the order of the first. */
async function searchAll(
  engine: Pagefind,
  [first = null, ...others]: readonly (string | null)[],
  options: object,
): Promise<SearchAnswer> {
  const answer = await engine.search(first, options);
  if (others.length === 0) return answer;
  const also = await Promise.all(others.map((query) => engine.search(query, {})));
  const ids = also.map(({ results }) => new Set(results.map(({ id }) => id)));
  return { ...answer, results: answer.results.filter(({ id }) => ids.every((set) => set.has(id))) };
}

async function run(engine: Pagefind, sought: readonly Sought[], state: SearchState) {
  const queries = toQueries(sought);
  const byDate = state.sort === 'datum' || sought.length === 0;
  const find = (filters: object) =>
    searchAll(engine, queries, { filters, ...(byDate ? { sort: { date: 'desc' } } : {}) });
  const answer = await find(toFilters(state));
  const chosen = FACETS.filter((name) => state.chosen[name].length > 0);
  const counts: FacetCounts = { ...(await countsOf(answer, queries)) };
  for (const facet of chosen) {
    const others = await find(toFilters(state, facet));
    counts[facet] = (await countsOf(others, queries))[facet] ?? {};
  }
  const from = (state.page - 1) * PAGE_SIZE;
  const unfiltered = chosen.length === 0 ? answer : await find({});
  return {
    total: answer.results.length,
    pages: await Promise.all(
      answer.results.slice(from, from + PAGE_SIZE).map((each) => each.data()),
    ),
    counts,
    unfiltered: unfiltered.results.length,
  };
}

/** Pagefind counts what one query finds; what several find together is counted from its pages. */
async function countsOf(answer: SearchAnswer, queries: readonly unknown[]): Promise<FacetCounts> {
  if (queries.length === 1) return answer.filters;
  const counts: FacetCounts = {};
  for (const { filters } of await Promise.all(answer.results.map((each) => each.data()))) {
    for (const [facet, values] of Object.entries(filters)) {
      const own = (counts[facet] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}
