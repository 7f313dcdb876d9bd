import { startOf } from './period.ts';

/** Which part of a list a page has. */
export interface Place {
  /** A year, "2021", or a month, "2021-11"; null for what has no date. */
  readonly period: string | null;
  /** From 1, where a period does not fit on one page. */
  readonly part: number;
}

/** A page of a list. */
export interface ListPage<Item> {
  /** Null for the page at the list's own address. */
  readonly place: Place | null;
  /** What it shows. None where it only leads to the months of a year. */
  readonly items: readonly Item[];
  /** How many there are in its period, or in the list. */
  readonly total: number;
  /** The number of its first item among those, from 1. */
  readonly from: number;
  /** The periods within this one, the newest first, each with how many it has. */
  readonly inside: readonly { readonly period: string | null; readonly count: number }[];
  /** The number of the first item of each part of its period, in the order of the parts. */
  readonly parts: readonly number[];
  readonly newer: Place | null;
  readonly older: Place | null;
}

/** How a list is cut. */
export interface Cut<Item> {
  /** The day or period of an item, as ISO 8601 writes it; null where it has none. */
  readonly dateOf: (item: Item) => string | null;
  /** What fits on a page, in the measure of `weightOf`. */
  readonly room: number;
  /** How much of the room an item takes, whatever its language: 1 unless told otherwise. */
  readonly weightOf?: (item: Item) => number;
}

/**
 * The pages of a list: one where all fits on it, in the order that it has; else one with the newest
 * items that fit, which leads to the years, and those of `cutByYear`.
 */
export function cutList<Item>(
  items: readonly Item[],
  cut: Cut<Item>,
): readonly [ListPage<Item>, ...ListPage<Item>[]] {
  const list = { place: null, total: items.length, from: 1, parts: [1], newer: null, older: null };
  if (fits(items, cut)) return [{ ...list, items, inside: [] }];
  const sorted = sortNewestFirst(items, cut);
  const [newest = []] = fill(sorted, cut);
  const inside = groupByPeriod(sorted, 4, cut).map(countItems);
  return [{ ...list, items: newest, inside }, ...cutByYear(items, cut)];
}

/**
 * The pages of a list by date, the newest first and what has no date last: one for each year, where
 * it does not fit followed by one for each of its months, where that does not fit in parts. Next to a
 * year are other years, and next to a month or a part of it what comes before and after it; nothing
 * where all would fit on one page.
 */
export function cutByYear<Item>(items: readonly Item[], cut: Cut<Item>): ListPage<Item>[] {
  const years = groupByPeriod(sortNewestFirst(items, cut), 4, cut).map((year) =>
    year.period === null || fits(year.items, cut) ? cutInParts(year, cut) : cutYear(year, cut),
  );
  const pages = years.flat();
  if (fits(items, cut)) return pages;
  const byYear = findNeighbours(years.flatMap(([year]) => year ?? []));
  const byPart = findNeighbours(pages.filter((page) => page.items.length > 0));
  return pages.map((page) => ({ ...page, ...(isYear(page) ? byYear : byPart).get(page) }));
}

const isYear = ({ place }: { readonly place: Place | null }): boolean =>
  place?.period?.length === 4;

/** A page that leads to the months of a year, and their pages. */
function cutYear<Item>({ period, items }: Period<Item>, cut: Cut<Item>): ListPage<Item>[] {
  const months = groupByPeriod(items, 7, cut);
  return [
    {
      place: { period, part: 1 },
      items: [],
      total: items.length,
      from: 1,
      inside: months.map(countItems),
      parts: [1],
      newer: null,
      older: null,
    },
    ...months.flatMap((month) => cutInParts(month, cut)),
  ];
}

function cutInParts<Item>({ period, items }: Period<Item>, cut: Cut<Item>): ListPage<Item>[] {
  const filled = fill(items, cut);
  let next = 1;
  const parts = filled.map((part) => {
    const from = next;
    next += part.length;
    return from;
  });
  return filled.map((part, index) => ({
    place: { period, part: index + 1 },
    items: part,
    total: items.length,
    from: parts[index] ?? 1,
    inside: [],
    parts,
    newer: null,
    older: null,
  }));
}

/** What comes before and after each page of a row. */
function findNeighbours<Item>(pages: readonly ListPage<Item>[]) {
  return new Map(
    pages.map((page, index) => [
      page,
      { newer: pages[index - 1]?.place ?? null, older: pages[index + 1]?.place ?? null },
    ]),
  );
}

interface Period<Item> {
  readonly period: string | null;
  readonly items: readonly Item[];
}

const countItems = ({ period, items }: Period<unknown>) => ({ period, count: items.length });

/** By the first characters of their dates: 4 for years, 7 for months. */
function groupByPeriod<Item>(
  items: readonly Item[],
  length: 4 | 7,
  { dateOf }: Cut<Item>,
): Period<Item>[] {
  const groups = Map.groupBy(items, (item) => dateOf(item)?.slice(0, length) ?? null);
  return Array.from(groups, ([period, own]) => ({ period, items: own }));
}

/** What has no date comes last; what has the same date keeps its order. */
function sortNewestFirst<Item>(items: readonly Item[], { dateOf }: Cut<Item>): Item[] {
  const dayOf = (item: Item): string => startOf(dateOf(item) ?? '');
  return items.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one === other) return 0;
    return one < other ? 1 : -1;
  });
}

const fits = <Item>(items: readonly Item[], cut: Cut<Item>): boolean => fill(items, cut).length < 2;

/** Puts as many on each page as fit, one at least. */
function fill<Item>(items: readonly Item[], { room, weightOf = () => 1 }: Cut<Item>): Item[][] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const page = pages.at(-1);
    if (page === undefined || weight > left) {
      pages.push([item]);
      left = room - weight;
    } else {
      page.push(item);
      left -= weight;
    }
  }
  return pages;
}
