import type { Kamerstuk } from '../../model/kamerstuk.ts';
import type { Lexicon, Office } from '../language/lexicon.ts';
import type { PageFacts } from '../index/pages.ts';
import { checkChosen, countFacets, filterPages, type FacetCounts } from './facets.ts';
import { chooseTogether, rankPages, sortByDate, type Match } from './match.ts';
import { findPhraseMarks } from './marks.ts';
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

/** The most words that are searched for: of more, the rarest. */
const MOST_CLAUSES = 12;

async function searchOnce(
  engine: Engine,
  lexicon: Lexicon,
  state: SearchState,
): Promise<SearchOutcome> {
  const { clauses, denials } = planQuery(parseQuery(state.query), lexicon);
  const all = uniqueClauses(clauses.filter(({ kind }) => kind !== 'stop'));
  const { asked, surplus } = keepRarest(all, lexicon);
  const found = await Promise.all(asked.map((clause) => answer(engine, clause)));
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
    state.sort === 'datum' ? sortByDate(filtered) : rankPages(filtered, matches, state.query);
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

/** Each clause once: a word may stand in a query twice, and in two of its forms. */
function uniqueClauses(clauses: readonly Clause[]): Clause[] {
  const keyOf = ({ kind, text, tries: [first], excluded }: Clause): string =>
    `${excluded} ${first ?? `${kind} ${text.toLowerCase()}`}`;
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()];
}

/** A pasted text has more words than a search needs: the rarest say what it is about. */
function keepRarest(clauses: readonly Clause[], lexicon: Lexicon) {
  if (clauses.length <= MOST_CLAUSES) return { asked: clauses, surplus: 0 };
  // What is no word of the register, and no number of it, says nothing here.
  const known = clauses.filter(({ tries, kind }) => tries.length > 0 || kind === 'value');
  const rankOf = ({ kind, text }: Clause): number =>
    kind === 'words' ? lexicon.rankOf(lexicon.termOf(text) ?? '') : Number.MAX_SAFE_INTEGER;
  const rarest = new Set(known.toSorted((a, b) => rankOf(b) - rankOf(a)).slice(0, MOST_CLAUSES));
  return {
    asked: clauses.filter((clause) => rarest.has(clause)),
    surplus: clauses.length - rarest.size,
  };
}

/** The pages that answer a clause; null where none does. */
async function answer(engine: Engine, clause: Clause): Promise<Match | null> {
  const { kind, text, tries, together, anyOf, value } = clause;
  if (value !== undefined) return { clause, terms: [], found: havingValue(engine, clause) };
  const whole = await firstFound(engine, tries);
  const parts = await Promise.all(together.map((term) => engine.lookUp(term)));
  const starts = await Promise.all(anyOf.map((term) => engine.lookUp(term)));
  let found = joinFound([whole?.found ?? new Map<PageFacts, number>(), commonTo(parts), ...starts]);
  if (kind === 'phrase') found = await keepPhrase(engine, found, text);
  if (found.size === 0) return null;
  return { clause, terms: [...(whole === null ? [] : [whole.term]), ...together, ...anyOf], found };
}

type Found = ReadonlyMap<PageFacts, number>;

async function firstFound(engine: Engine, tries: readonly string[]) {
  for (const term of tries) {
    const found = await engine.lookUp(term);
    if (found.size > 0) return { term, found };
  }
  return null;
}

/** The pages that are in one of several, each with the best of its scores. */
function joinFound(several: readonly Found[]): Map<PageFacts, number> {
  const joined = new Map<PageFacts, number>();
  for (const [page, score] of several.flatMap((found) => [...found])) {
    joined.set(page, Math.max(score, joined.get(page) ?? 0));
  }
  return joined;
}

/** The pages that are in all of several, each with the worst of its scores. */
function commonTo([first, ...others]: readonly Found[]): Found {
  const pages = [...(first ?? [])].filter(([page]) => others.every((found) => found.has(page)));
  return new Map(
    pages.map(([page, score]) => [
      page,
      Math.min(score, ...others.map((found) => found.get(page) ?? 0)),
    ]),
  );
}

/** The index knows words by their class; that they stand there as typed, the text must say. */
async function keepPhrase(
  engine: Engine,
  found: Found,
  phrase: string,
): Promise<Map<PageFacts, number>> {
  const texts = await Promise.all(
    [...found].map(async ([page, score]) => {
      const sections = await engine.read(page);
      const said = [page.title, page.officialTitle ?? '', ...sections.map(({ text }) => text)];
      const has = said.some((text) => findPhraseMarks(text, phrase).length > 0);
      return has ? [[page, score] as const] : [];
    }),
  );
  return new Map(texts.flat());
}

/** The pages that have the value of a facet that a clause means, or another one where it is denied. */
function havingValue({ pages }: Engine, { value }: Clause): Map<PageFacts, number> {
  if (value === undefined) return new Map();
  const having = pages.filter(({ filters }) => {
    const values = filters[value.facet];
    return value.denied
      ? values.length > 0 && !values.includes(value.value)
      : values.includes(value.value);
  });
  return new Map(having.map((page) => [page, 1]));
}

/** A phrase that stands nowhere is searched as words. */
async function answerLoosely(
  engine: Engine,
  unknown: readonly Clause[],
  lexicon: Lexicon,
): Promise<(Match | null)[]> {
  const phrases = unknown.filter(({ kind, excluded }) => kind === 'phrase' && !excluded);
  const { clauses } = planQuery(
    phrases.map(({ text }) => ({ kind: 'words', text })),
    lexicon,
  );
  const { asked } = keepRarest(
    uniqueClauses(clauses.filter(({ kind }) => kind !== 'stop')),
    lexicon,
  );
  return Promise.all(asked.map((clause) => answer(engine, clause)));
}

function findOffices(asked: readonly Clause[], lexicon: Lexicon): Office[] {
  const terms = new Set(asked.flatMap(({ tries }) => tries));
  return lexicon.data.offices.filter(({ forms }) =>
    forms.some((form) => terms.has(lexicon.tokenOf(lexicon.termOf(form) ?? ''))),
  );
}
