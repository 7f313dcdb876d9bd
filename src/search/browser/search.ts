import type { Kamerstuk } from '../../register/kamerstuk.ts';
import type { Lexicon, Office } from '../language/lexicon.ts';
import type { PageFacts } from '../index/pages.ts';
import { checkChosen, countFacets, filterPages, type FacetCounts } from './facets.ts';
import { answerClause, answerLoosely } from './answer-clause.ts';
import { chooseClauses } from './choose-clauses.ts';
import { chooseTogether, rankPages, sortByDate, type Match } from './match.ts';
import type { Engine } from './pagefind.ts';
import { parseQuery } from './parse.ts';
import { planQuery, type Clause } from './plan.ts';
import { PAGE_SIZE, type SearchState } from './state.ts';
import { suggestQuery } from './suggest.ts';

/** What a search gives, and what is to be said of how it was understood. */
export interface SearchOutcome {
  readonly total: number;
  /** Those of the wanted page of results. */
  readonly results: readonly PageFacts[];
  /** The motions among all results, the newest first. */
  readonly motions: readonly PageFacts[];
  /** Which page of results this is, and how many there are. */
  readonly page: number;
  readonly lastPage: number;
  readonly counts: FacetCounts;
  /** What was searched for in the end. */
  readonly matches: readonly Match[];
  /** What was asked for, stop words left out. */
  readonly asked: readonly Clause[];
  /** What the register does not have. */
  readonly unknown: readonly Clause[];
  /** What was left out because nothing has everything. */
  readonly dropped: readonly Clause[];
  /** Words that deny something, of which nothing was understood. */
  readonly denials: readonly string[];
  /** How many words were left out because there were too many. */
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
  /** Those whom the letter names by their office only. */
  readonly offices: readonly Office[];
  /** The query is one number, and this is its one page. */
  readonly exact: boolean;
}

/**
 * Searches the register. What is unknown is left out and said so; where nothing has all that
 * remains, what no page has together is left out; where one word was meant for another, that one is
 * searched.
 */
export async function search(
  engine: Engine,
  lexicon: Lexicon,
  state: SearchState,
): Promise<SearchOutcome> {
  const outcome = await searchOnce(engine, lexicon, state);
  const { asked, unknown } = outcome;
  if (unknown.length === 0 || asked.length > MOST_CORRECTED) return outcome;
  const titles = engine.pages.flatMap(({ title, officialTitle }) =>
    officialTitle === undefined ? [] : [title, officialTitle],
  );
  const suggested = suggestQuery(state.query, asked, unknown, lexicon, titles);
  if (suggested === null) return outcome;
  const { query: suggestion, close } = suggested;
  // Where results are good, another word is no better.
  if (!close && outcome.total > 0) return outcome;
  if (!close || state.literal) return { ...outcome, suggestion };
  const corrected = await searchOnce(engine, lexicon, { ...state, query: suggestion });
  const better = corrected.matches.length > outcome.matches.length;
  return better ? { ...corrected, corrected: suggestion } : { ...outcome, suggestion };
}

/** In a long text, words that the register does not have are no mistakes. */
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
      : rankPages(filtered, matches, state.query, lexicon.language);
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
