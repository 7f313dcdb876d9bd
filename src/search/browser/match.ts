import type { PageFacts } from '../index/pages.ts';
import type { SearchLanguage } from '../language/language.ts';
import { normaliseWords } from '../language/words.ts';
import type { Clause } from './plan.ts';

/** A clause and the pages that answer it, each with how well. */
export interface Match {
  readonly clause: Clause;
  readonly terms: readonly string[];
  readonly found: ReadonlyMap<PageFacts, number>;
}

/** So much more a motion may lack of what is asked than a page about motions, before that one is preferred. */
const LEAD_OF_MOTIONS = 1.5;

/**
 * The matches that one page has together: all of them, or else as many as some page has; a motion
 * counts for more than a page about motions, and of equals the one that answers best decides,
 * or else the last.
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

/** So much better they must answer. */
const LEAD = 1.25;

/** So many pages about motions may come before the motions, where they answer better than any. */
const MOST_LEADERS = 2;

/**
 * The best first: what has the query as its title, then the motions and the one or two pages that
 * answer better than any of them, then the rest. Pages that answer equally well keep the register's
 * own order.
 */
export function rankPages(
  pages: readonly PageFacts[],
  matches: readonly Match[],
  query: string,
  language: SearchLanguage,
): PageFacts[] {
  const scores = new Map(pages.map((page) => [page, scoreOf(page, matches)]));
  const scoreFor = (page: PageFacts): number => scores.get(page) ?? 0;
  const titled = findTitled(pages, query, language);
  const sorted = pages.toSorted((a, b) => scoreFor(b) - scoreFor(a));
  const motions = sorted.filter(({ kind }) => kind === 'motie');
  const [best] = motions;
  const leaders = sorted
    .slice(0, MOST_LEADERS)
    .filter((page) => best === undefined || scoreFor(page) > LEAD * scoreFor(best));
  return [...new Set([...titled, ...leaders, ...motions, ...sorted])];
}

/** The pages of which the query is the title; what a term means comes after the motions about it. */
function findTitled(
  pages: readonly PageFacts[],
  query: string,
  { beforeSubject }: SearchLanguage,
): PageFacts[] {
  const asked = normaliseWords(query);
  return pages.filter(
    ({ kind, title, officialTitle = '' }) =>
      kind !== 'begrip' &&
      kind !== 'overleg' &&
      [title, officialTitle, officialTitle.replace(beforeSubject, '')].some(
        (each) => each !== '' && normaliseWords(each) === asked,
      ),
  );
}

/** The newest first, what has no date last. */
export function sortByDate(pages: readonly PageFacts[]): PageFacts[] {
  return pages.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
