const MOTION_LINK = /^\.\/(.+)\.mdx$/;

/** The kamerstuk number to which a link in a body leads, or null where it leads elsewhere. */
export function parseMotionLink(target: string): string | null {
  return MOTION_LINK.exec(target)?.[1] ?? null;
}
