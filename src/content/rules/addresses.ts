import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import { findDuplicates } from './references.ts';

/** What must hold for redirects, and for the record of the addresses that were asked for. */
export function checkAddresses({ redirects, checks, letters, motions }: ReadContent): Problem[] {
  const letterDates = new Map(letters.map(({ id, data }) => [id, data.date]));
  const moves = redirects.flatMap(({ file, data }) =>
    data.moved.map((move, index) => ({ ...move, file, path: ['moved', index] })),
  );
  const repeated = findDuplicates(moves, ({ from }) => from).map(({ item, first }) => ({
    file: item.file,
    path: item.path,
    what: `"${item.from}" is already redirected, to "${first.to}"`,
    advice: 'An address leads to one place: keep one of the two.',
  }));
  const byFrom = new Map(moves.map((move) => [move.from, move]));
  const chained = moves.flatMap(({ file, path, to }): Problem[] => {
    const next = byFrom.get(to);
    if (next === undefined) return [];
    const what = `"${to}" is itself redirected, to "${next.to}"`;
    return [{ file, path, what, advice: 'Lead straight to where it is now.' }];
  });
  const astray = moves.flatMap(({ file, path, from, to }): Problem[] => {
    const [page, fragment] = from.split('#');
    const [toPage] = to.split('#');
    if (fragment === undefined || page === toPage) return [];
    const what = `the fragment "${from}" is redirected to "${to}"`;
    const advice = `A browser keeps fragments to itself: lead to ${page} or a fragment of it, or redirect the page.`;
    return [{ file, path, what, advice }];
  });
  const results = checks.flatMap(({ file, data }) =>
    data.results.map((result, index) => ({ ...result, file, path: ['results', index] })),
  );
  const twice = findDuplicates(results, ({ address }) => address).map(({ item }) => ({
    file: item.file,
    path: item.path,
    what: `there are two results for ${item.address}`,
    advice: 'Keep the last, or run npm run check:links.',
  }));
  return [
    ...repeated,
    ...chained,
    ...astray,
    ...twice,
    ...motions.flatMap(({ file, data }) =>
      checkUpdated(file, data.updated, letterDates.get(data.letter)),
    ),
  ];
}

/** What was corrected was published before, and that was after the letter. */
function checkUpdated(file: string, updated?: string, letter?: string): Problem[] {
  if (updated === undefined || letter === undefined || updated > letter) return [];
  const what = `${updated} is not after the letter of ${letter}`;
  return [{ file, path: ['updated'], what, advice: 'Give the day of the correction.' }];
}
