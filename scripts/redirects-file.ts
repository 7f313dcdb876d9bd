/** Where a path leads, by the path. */
export type RedirectRules = ReadonlyMap<string, { readonly to: string; readonly status: number }>;

/**
 * Reads the part of the `_redirects` format that the build writes: a line with the path, where it
 * leads, and the status.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 *
 * @throws on the first line that is something else, with its number.
 */
export function parseRedirects(text: string): RedirectRules {
  const rules = new Map<string, { to: string; status: number }>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, from, to, status] = /^(\/\S*)\s+(\/\S*)\s+(30[1278])\s*$/.exec(line) ?? [];
    if (from === undefined || to === undefined || status === undefined) {
      throw new Error(
        `_redirects, line ${index + 1}: "${line.trim()}" is no redirect. ` +
          'Write both paths and the status: "/old/ /new/ 301".',
      );
    }
    rules.set(from, { to, status: Number(status) });
  }
  return rules;
}
