/** What comes next to something in a list that begins with the newest. */
export interface Neighbours<Item> {
  readonly newer: Item | undefined;
  readonly older: Item | undefined;
}

/** Each thing in a list, the newest first, with the one before and the one after it. */
export function listNeighbours<Item>(
  items: readonly Item[],
): (Neighbours<Item> & { readonly item: Item })[] {
  return items.map((item, index) => ({ item, newer: items[index - 1], older: items[index + 1] }));
}
