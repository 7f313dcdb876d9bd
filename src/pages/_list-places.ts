import { formatPlace } from '../i18n/addresses.ts';
import type { ListPage } from '../register/paging.ts';

/** Each page of a list, with the parameter of its route that comes after the list's own address. */
export const listPlaces = <Item>(pages: readonly ListPage<Item>[]) =>
  pages.map((page) => ({
    place: page.place === null ? undefined : formatPlace(page.place).slice(0, -1),
    page,
  }));
