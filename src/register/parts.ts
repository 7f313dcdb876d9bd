/** A part of a list, on a page of its own. */
export interface Part<Item> {
  /** From 1. */
  readonly number: number;
  readonly items: readonly Item[];
}

/**
 * How many footnotes of a letter are on one page, and how many ways to cite them. A note has its
 * address by its number: never change these.
 */
export const NOTES_TOGETHER = 30;
export const CITATIONS_TOGETHER = 20;

/** How many motions of a letter one drawing of its timeline has, and one list of what it tells. */
export const MOTIONS_TOGETHER = 20;

/** The part in which something is, from 1: by its place in the whole, from 1. */
export const partOf = (place: number, size: number): number => Math.ceil(place / size);

/** Cuts a list into parts of one size, the last of what is left; an empty list has one part. */
export function cutByCount<Item>(items: readonly Item[], size: number): Part<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
