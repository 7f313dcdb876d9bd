/** The items of a list, each once, where it first stands. */
export function unique<Item>(items: Iterable<Item>): Item[] {
  return [...new Set(items)];
}
