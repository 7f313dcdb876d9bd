const root = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site, under the path where it is served: what goes into `href`. */
export const href = (address: string): string => root + address;

/** Gives the absolute address of an address of the site, on the origin where it is published. */
export type Locate = (address: string) => string;

export function locateOn(origin: URL | undefined): Locate {
  return (address) => new URL(href(address), origin).href;
}
