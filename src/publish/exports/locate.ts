/** An address of the site in full. `site` is its root, and may lie under a path. */
export const locate = (address: string, site: URL): string => new URL(`.${address}`, site).href;
