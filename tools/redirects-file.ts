/**
 * Reads the part of the `_redirects` format that the build writes: a line with the path, where it
 * leads, and the status 301.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 *
 * @returns where each path leads.
 * @throws on the first line that is something else, with its number.
 */
export function parseRedirects(text: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, from, to] = /^(\/\S*)\s+(\/\S*)\s+301\s*$/.exec(line) ?? [];
    if (from === undefined || to === undefined) {
      throw new Error(
        `_redirects, line ${index + 1}: "${line.trim()}" is not a redirect. ` +
          'Write both paths and the status: "/old/ /new/ 301".',
      );
    }
    rules.set(from, to);
  }
  return rules;
}
