import type { Entry } from '../content.ts';
import { suggest, type Problem } from '../problem.ts';

/** The ids that some field refers to, and where each of them stands. */
export interface Reference {
  readonly id: string;
  readonly path?: readonly PropertyKey[];
  readonly line?: number;
}

/**
 * References to records that do not exist, each with the nearest id that does.
 *
 * @param broken ids of records that are there but could not be read.
 */
export function checkReferences(
  file: string,
  kind: string,
  references: readonly Reference[],
  records: readonly Entry<unknown>[],
  broken: ReadonlySet<string>,
): Problem[] {
  const ids = positionsIn(records);
  return references
    .filter(({ id }) => !ids.has(id) && !broken.has(id))
    .map(({ id, ...place }) => ({
      file,
      ...place,
      what: `there is no ${kind} "${id}"`,
      advice: suggest(id, ids.keys()),
    }));
}

const positions = new WeakMap<readonly Entry<unknown>[], ReadonlyMap<string, number>>();

/** Where each id is in a list, found once a list: every entry looks in the same few lists. */
function positionsIn(records: readonly Entry<unknown>[]): ReadonlyMap<string, number> {
  const known = positions.get(records) ?? new Map(records.map(({ id }, place) => [id, place]));
  positions.set(records, known);
  return known;
}

/** The record with an id, if there is one. */
export function lookUp<Item extends Entry<unknown>>(
  records: readonly Item[],
  id: string,
): Item | undefined {
  const place = positionsIn(records).get(id);
  return place === undefined ? undefined : records[place];
}

/** Items whose key stood before in the list, each with the first that has it. */
export function findDuplicates<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => PropertyKey,
): { item: Item; first: Item }[] {
  const seen = new Map<PropertyKey, Item>();
  const duplicates: { item: Item; first: Item }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else duplicates.push({ item, first });
  }
  return duplicates;
}
