import type { Motion, Register, Term } from './register.ts';

/**
 * How often all terms together are used where one page names every motion that uses one; of more it
 * names the newest of each term.
 */
const MOST_NAMED = 300;
const NEWEST = 3;

export interface TermUse {
  readonly term: Term;
  /** The motions to name where the term is explained; none where every motion uses it. */
  readonly named: readonly Motion[];
  /** There are more, on a page of the term itself. */
  readonly cut: boolean;
}

/** Which motions to name with each term of the glossary. */
export function listTermUses({ terms, motions }: Pick<Register, 'terms' | 'motions'>): TermUse[] {
  const uses = terms.map((term) => ({
    term,
    users: term.motions.length === motions.length ? [] : term.motions,
  }));
  const total = uses.reduce((sum, { users }) => sum + users.length, 0);
  return uses.map(({ term, users }) => {
    const cut = total > MOST_NAMED && users.length > NEWEST;
    return { term, named: cut ? sortNewestFirst(users).slice(0, NEWEST) : users, cut };
  });
}

const sortNewestFirst = (motions: readonly Motion[]): Motion[] =>
  motions.toSorted((a, b) => b.date.localeCompare(a.date));
