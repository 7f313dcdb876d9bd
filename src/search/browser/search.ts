import type { Kamerstuk } from '../../register/kamerstuk.ts';
import type { Lexicon, Office } from '../language/lexicon.ts';
import type { PageFacts } from '../index/pages.ts';
import { checkChosen, countFacets, filterPages, type FacetCounts } from './facets.ts';
import { answerClause, answerLoosely, findLiterally } from './answer-clause.ts';
import { chooseClauses } from './choose-clauses.ts';
import { chooseTogether, rankPages, sortByDate, type Match } from './match.ts';
import type { Engine } from './engine.ts';
import { parseQuery } from './parse.ts';
import { planQuery, type Clause } from './plan.ts';
import { PAGE_SIZE, type SearchState } from './state.ts';
import { suggestQuery } from './suggest.ts';

/** What a search gives, and what there is to say about how the query was understood. */
export interface SearchOutcome {
  readonly total: number;
  /** Those on the page of results that was asked for. */
  readonly results: readonly PageFacts[];
  /** The motions among all results, the newest first. */
  readonly motions: readonly PageFacts[];
  /** Which page of results this is, and how many there are. */
  readonly page: number;
  readonly lastPage: number;
  readonly counts: FacetCounts;
  /** What the results have. */
  readonly matches: readonly Match[];
  /** What was asked for, stop words left out. */
  readonly asked: readonly Clause[];
  /** What the register does not have. */
  readonly unknown: readonly Clause[];
  /** What was left out because no page has everything. */
  readonly dropped: readonly Clause[];
  /** Negations that were not understood. */
  readonly denials: readonly string[];
  /** How many words were left out of a text that is too long. */
  readonly surplus: number;
  /** Values of facets that the address names and that do not exist. */
  readonly unknownValues: readonly string[];
  /** How many results there would be without the chosen facets. */
  readonly unfiltered: number;
  /** The query as it may have been meant. */
  readonly suggestion: string | null;
  /** The query that was searched instead of what was typed. */
  readonly corrected: string | null;
  /** A number in the right form that no page has. */
  readonly missingPaper: Kamerstuk | null;
  /** The people asked for whom the letter mentions by their office only. */
  readonly offices: readonly Office[];
  /** The query is one number, and this is its one page. */
  readonly exact: boolean;
}

/**
 * Searches the register. What is unknown is left out, and the outcome says so; where no page has all of
 * the rest, as little as possible of that is left out; a word that is surely a mistake for another is
 * searched as that other.
 */
export async function search(
  engine: Engine,
  lexicon: Lexicon,
  state: SearchState,
): Promise<SearchOutcome> {
  const outcome = await searchOnce(engine, lexicon, state);
  const { asked, unknown } = outcome;
  if (unknown.length === 0 || asked.length > MOST_CORRECTED) return outcome;
  const titles = engine.pages.flatMap(({ kind, title }) => (kind === 'motie' ? [title] : []));
  const suggested = suggestQuery(state.query, asked, unknown, lexicon, titles);
  if (suggested === null) return outcome;
  const { query: suggestion, close } = suggested;
  // Results for what was typed are better than those for a distant guess.
  if (!close && outcome.total > 0) return outcome;
  if (!close || state.literal) return { ...outcome, suggestion };
  const corrected = await searchOnce(engine, lexicon, { ...state, query: suggestion });
  const better = corrected.matches.length > outcome.matches.length;
  return better ? { ...corrected, corrected: suggestion } : { ...outcome, suggestion };
}

/** In a longer text, words that the register does not have are not mistakes. */
const MOST_CORRECTED = 8;

async function searchOnce(
  engine: Engine,
  lexicon: Lexicon,
  state: SearchState,
): Promise<SearchOutcome> {
  const { clauses, denials } = planQuery(parseQuery(state.query, lexicon.language), lexicon);
  const { asked, surplus } = chooseClauses(clauses, lexicon);
  const found = await Promise.all(asked.map((clause) => answerClause(engine, clause)));
  const unknown = asked.filter((_, place) => found[place] === null);
  const loose = await answerLoosely(engine, unknown, lexicon);
  const literal = await findLiterally(engine, state.query, lexicon);
  const answered = [...found, ...loose].filter((match) => match !== null);
  const wanted = answered.filter(({ clause }) => !clause.excluded);
  const barred = answered.filter(({ clause }) => clause.excluded);
  const allowed = engine.pages.filter((page) => barred.every(({ found: has }) => !has.has(page)));
  const matches = chooseTogether(wanted, allowed);
  const nothing = asked.some(({ excluded }) => !excluded) && matches.length === 0;
  const pages = nothing
    ? []
    : allowed.filter((page) => matches.every(({ found: has }) => has.has(page)));

  const { known: chosen, unknown: unknownValues } = checkChosen(engine.pages, state.chosen);
  const filtered = filterPages(pages, chosen);
  const sorted =
    state.sort === 'datum'
      ? sortByDate(filtered)
      : rankPages(filtered, matches, state.query, literal);
  const lastPage = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const page = Math.min(state.page, lastPage);
  return {
    total: sorted.length,
    results: sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    motions: sortByDate(sorted.filter(({ kind }) => kind === 'motie')),
    page,
    lastPage,
    counts: countFacets(pages, chosen),
    matches,
    asked,
    unknown,
    dropped: wanted.filter((match) => !matches.includes(match)).map(({ clause }) => clause),
    denials,
    surplus,
    unknownValues,
    unfiltered: pages.length,
    suggestion: null,
    corrected: null,
    missingPaper:
      unknown.flatMap(({ part }) => (part.kind === 'paper' ? [part.paper] : []))[0] ?? null,
    offices: findOffices(asked, lexicon),
    exact: sorted.length === 1 && asked.length === 1 && EXACT_KINDS.has(asked[0]?.kind ?? ''),
  };
}

const EXACT_KINDS: ReadonlySet<string> = new Set([
  'paper',
  'number',
  'motion',
  'reference',
  'address',
]);

function findOffices(asked: readonly Clause[], lexicon: Lexicon): Office[] {
  const terms = new Set(asked.flatMap(({ tries }) => tries));
  return lexicon.data.offices.filter(({ forms }) =>
    forms.some((form) => terms.has(lexicon.tokenOf(lexicon.termOf(form) ?? ''))),
  );
}
