/** A record whose fields are filled in one after the other, since records refer to each other. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Records by their id. */
export function indexById<Item extends { readonly id: string }>(
  items: readonly Item[],
): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The record with an id. Throws where there is none: the rules found every such reference. */
export function get<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`The rules let pass a reference to "${id}".`);
  return item;
}

/** By each thing that an item refers to, the items that do, in their order. */
export function indexByTarget<Item, Target>(
  items: readonly Item[],
  targetsOf: (item: Item) => Iterable<Target>,
): Map<Target, Item[]> {
  const index = new Map<Target, Item[]>();
  for (const item of items) {
    for (const target of new Set(targetsOf(item))) {
      const known = index.get(target);
      if (known === undefined) index.set(target, [item]);
      else known.push(item);
    }
  }
  return index;
}
