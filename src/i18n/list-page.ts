import type { ListPage } from '../register/paging.ts';
import type { Strings } from './edition.ts';
import { toPlain } from './formats.ts';

/** What the page of a period of a list is called. */
export interface PeriodNames {
  readonly heading: string;
  /** The heading, with which part of the period it is where there are several. */
  readonly title: string;
  readonly description: string;
}

/**
 * Names the page of a period: "Moties uit november 2021", in its title followed by "21 t/m 40 van 93".
 *
 * @param page not the one at the list's own address.
 * @param nameIn the heading of a page, with its period in words.
 * @param count how many the list has in words: "93 moties".
 */
export function namePeriodPage(
  { place, items, from, total, parts }: ListPage<unknown>,
  nameIn: (period: string) => string,
  count: (number: number) => string,
  t: Strings,
): PeriodNames {
  const heading = nameIn(t.paging.namePeriod(place?.period ?? null));
  const name = toPlain(heading);
  const to = from + items.length - 1;
  const all = toPlain(count(total));
  return {
    heading,
    title: parts.length > 1 ? `${name}, ${t.paging.rangeOf(from, to, total)}` : name,
    description:
      items.length === 0
        ? t.paging.yearDescription(name, all)
        : t.paging.description(name, all, from, to),
  };
}
