import type { PageFacts } from '../index/pages.ts';
import { normaliseWords } from '../language/words.ts';
import type { Clause } from './plan.ts';

/** A clause and the pages that answer it, each with how well. */
export interface Match {
  readonly clause: Clause;
  readonly terms: readonly string[];
  readonly found: ReadonlyMap<PageFacts, number>;
}

/** How much more of what is asked a motion may lack than a page about motions, before that page is preferred. */
const LEAD_OF_MOTIONS = 1.5;

/**
 * The matches that one page has together: all of them, or else as many as any page has. A motion
 * counts for more than a page about motions; of pages that have as many, the one that answers best
 * decides, and of equals the last.
 */
export function chooseTogether(matches: readonly Match[], pages: readonly PageFacts[]): Match[] {
  let best: { kept: Match[]; count: number; score: number } | null = null;
  for (const page of pages) {
    const kept = matches.filter(({ found }) => found.has(page));
    const count =
      kept.length + (page.kind === 'motie' && kept.length < matches.length ? LEAD_OF_MOTIONS : 0);
    if (kept.length === matches.length) return kept;
    const score = scoreOf(page, kept);
    if (best !== null && (count < best.count || (count === best.count && score < best.score)))
      continue;
    if (kept.length > 0) best = { kept, count, score };
  }
  return best?.kept ?? [];
}

/** How well a page answers all matches. */
export function scoreOf(page: PageFacts, matches: readonly Match[]): number {
  return matches.reduce((sum, { found }) => sum + (found.get(page) ?? 0), 0);
}

/** How much better than the best motion a page about motions must answer to come before it. */
const LEAD = 1.25;

/** How many pages about motions may come before the motions. */
const MOST_LEADERS = 2;

/** How many motions come before the explanation of the word that was asked for. */
const MOTIONS_BEFORE_TERM = 3;

/**
 * The best first: the pages that have the query as their title and the motions that have it word for
 * word; then the one or two pages that answer better than any motion; then the motions, with the
 * explanation of the query after the first few; then the rest. Pages that answer equally well keep the
 * order of the register.
 *
 * @param literal the pages that have the query word for word.
 */
export function rankPages(
  pages: readonly PageFacts[],
  matches: readonly Match[],
  query: string,
  literal: ReadonlyMap<PageFacts, number> = new Map(),
): PageFacts[] {
  const scores = new Map(pages.map((page) => [page, scoreOf(page, matches)]));
  const scoreFor = (page: PageFacts): number => scores.get(page) ?? 0;
  const asked = normaliseWords(query);
  const isTitled = ({ kind, title }: PageFacts): boolean =>
    kind !== 'begrip' && kind !== 'overleg' && normaliseWords(title) === asked;
  const isExplained = ({ kind, title }: PageFacts): boolean =>
    kind === 'begrip' && listNames(title).includes(asked);
  const sorted = pages.toSorted((a, b) => scoreFor(b) - scoreFor(a));
  const motions = sorted.filter(({ kind }) => kind === 'motie');
  const [best] = motions;
  const leaders = sorted
    .slice(0, MOST_LEADERS)
    .filter((page) => best === undefined || scoreFor(page) > LEAD * scoreFor(best));
  const quoting = motions.filter((page) => literal.has(page));
  const first = motions.slice(0, MOTIONS_BEFORE_TERM);
  return [
    ...new Set([
      ...pages.filter(isTitled),
      ...quoting,
      ...leaders,
      ...first,
      ...pages.filter(isExplained),
      ...motions,
      ...sorted,
    ]),
  ];
}

/** The names of a term, as words: "House of Representatives (Tweede Kamer)" has one in each language. */
const listNames = (title: string): string[] => title.split(/[()]/).map(normaliseWords);

/** The newest first, what has no date last. */
export function sortByDate(pages: readonly PageFacts[]): PageFacts[] {
  return pages.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
