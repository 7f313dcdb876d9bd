import { fold } from '../language/dutch.ts';
import { editDistance } from '../../model/edit-distance.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Clause } from './plan.ts';

/**
 * The query as its writer may have meant it: unknown words replaced by the nearest of the
 * register's own.
 *
 * @returns null where nothing is near.
 */
export function suggestQuery(
  query: string,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): string | null {
  let suggestion = query;
  clauses.forEach((clause, place) => {
    if (clause.kind !== 'words' || clause.tries.length > 0) return;
    // Dutch writes compounds as one word; readers often as two.
    for (const [first, second] of [
      [clauses[place - 1], clause],
      [clause, clauses[place + 1]],
    ]) {
      const parted = `${first?.text ?? ''} ${second?.text ?? ''}`;
      const joined = parted.replace(' ', '');
      if (!suggestion.includes(parted) || lexicon.termOf(joined) === undefined) continue;
      suggestion = suggestion.replace(parted, joined);
      return;
    }
    const near = suggestWord(clause.text, lexicon);
    if (near !== null) suggestion = suggestion.replace(clause.text, near);
  });
  return suggestion === query ? null : suggestion;
}

/** The register's word nearest to an unknown one; the more common of two that are equally near. */
export function suggestWord(word: string, lexicon: Lexicon): string | null {
  const wanted = fold(word);
  if (/\d/.test(wanted)) return null;
  const most = wanted.length < 4 ? 0 : wanted.length < 6 ? 1 : 2;
  let best: { form: string; cost: number } | null = null;
  for (const form of [...lexicon.data.classes.flat(), ...Object.keys(lexicon.data.aliases)]) {
    const folded = fold(form);
    if (Math.abs(folded.length - wanted.length) > most || /\d/.test(folded)) continue;
    const distance = editDistance(wanted, folded);
    if (distance > most) continue;
    // Mistakes in the first letter are rare.
    const cost = distance + (folded[0] === wanted[0] ? 0 : 0.5);
    if (best === null || cost < best.cost) best = { form, cost };
  }
  return best === null ? findPart(wanted, lexicon) : lexicon.wordFor(best.form);
}

/** The longest known word that an unknown compound starts or ends with. */
function findPart(compound: string, lexicon: Lexicon): string | null {
  const [longest] = lexicon.data.classes
    .flat()
    .filter((form) => {
      const folded = fold(form);
      if (folded.length < SHORTEST_PART || folded.length >= compound.length) return false;
      return compound.startsWith(folded) || compound.endsWith(folded);
    })
    .sort((a, b) => b.length - a.length);
  return longest ?? null;
}

const SHORTEST_PART = 5;
