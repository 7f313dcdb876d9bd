const root = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site, under the path where it is served: what goes into `href`. */
export const href = (address: string): string => root + address;
