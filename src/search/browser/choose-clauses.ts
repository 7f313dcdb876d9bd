import type { Lexicon } from '../language/lexicon.ts';
import type { Clause } from './plan.ts';

/** How many clauses are searched for at most; of a longer query, those with the rarest words. */
const MOST_CLAUSES = 12;

/**
 * Chooses what to search for: each clause once, without stop words, and of a pasted text the rarest
 * words.
 *
 * @returns these, and how many were left out because there were too many.
 */
export function chooseClauses(
  clauses: readonly Clause[],
  lexicon: Lexicon,
): { asked: readonly Clause[]; surplus: number } {
  return keepRarest(uniqueClauses(clauses.filter(({ kind }) => kind !== 'stop')), lexicon);
}

/** Each clause once: a query may have a word twice, or in two of its forms. */
function uniqueClauses(clauses: readonly Clause[]): Clause[] {
  const keyOf = ({ kind, text, tries: [first], excluded }: Clause): string =>
    `${excluded} ${first ?? `${kind} ${text.toLowerCase()}`}`;
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()];
}

/** A pasted text has more words than a search needs: the rarest say what it is about. */
function keepRarest(clauses: readonly Clause[], lexicon: Lexicon) {
  if (clauses.length <= MOST_CLAUSES) return { asked: clauses, surplus: 0 };
  // Words and numbers that the register does not have say nothing here.
  const known = clauses.filter(({ tries, kind }) => tries.length > 0 || kind === 'value');
  const rankOf = ({ kind, text }: Clause): number =>
    kind === 'words' ? lexicon.rankOf(lexicon.termOf(text) ?? '') : Number.MAX_SAFE_INTEGER;
  const rarest = new Set(known.toSorted((a, b) => rankOf(b) - rankOf(a)).slice(0, MOST_CLAUSES));
  return {
    asked: clauses.filter((clause) => rarest.has(clause)),
    surplus: clauses.length - rarest.size,
  };
}
