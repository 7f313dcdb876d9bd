import { formatPlace } from '../i18n/addresses.ts';
import type { ListPage } from '../register/paging.ts';

/** Each page of a list as Astro takes it, with the parameter that comes after the list's own address. */
export const listPlaces = <Item>(pages: readonly ListPage<Item>[]) =>
  pages.map((page) => ({
    params: { place: page.place === null ? undefined : formatPlace(page.place).slice(0, -1) },
    props: { page },
  }));

/** The same of a list that belongs to something, with the parameters and props that all its pages share. */
export const listPlacesOf = <Item, Params, Props>(
  pages: readonly ListPage<Item>[],
  shared: {
    readonly params: Params;
    readonly props: Props;
    readonly cacheKey?: string | undefined;
  },
) =>
  listPlaces(pages).map(({ params, props }) => ({
    ...shared,
    params: { ...shared.params, ...params },
    props: { ...shared.props, ...props },
  }));
