import { fold } from '../language/words.ts';

/** A value of a facet that has many, with results or kept. */
export interface CountedValue {
  readonly label: string;
  /** How many results have it. */
  readonly count: number;
  /** It is chosen, or the reader is at it: it stays. */
  readonly kept: boolean;
}

/** How many values a facet with many shows at first. */
export const SHOWN_FIRST = 8;

/**
 * Which values of a facet to show. Where something is typed, those whose label has each of its words or
 * pieces of words, accents and spaces aside; else all, or those with the most results.
 */
export function chooseValues<Value extends CountedValue>(
  values: readonly Value[],
  typed: string,
  all: boolean,
): Set<Value> {
  const words = typed.split(/\s+/).map(fold);
  const ranked = values.toSorted((a, b) => b.count - a.count);
  const most = new Set(all || words.some(Boolean) ? values : ranked.slice(0, SHOWN_FIRST));
  return new Set(
    values.filter((value) => {
      const label = fold(value.label).replace(/\s/g, '');
      return value.kept || (most.has(value) && words.every((word) => label.includes(word)));
    }),
  );
}
