/** Headers of `_headers`, and the paths that they go with. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` format of Netlify and Cloudflare: a line with a path, in which `*` stands
 * for anything and `:name` for one part, and under it indented lines `Name: value`.
 * https://docs.netlify.com/manage/routing/headers/
 *
 * @throws on the first line that is neither, with its number.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const rule = rules.at(-1);
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (line.startsWith('/')) {
      const pattern = escape(line.trim()).replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
      rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
    } else if (rule !== undefined && name !== undefined && value !== undefined) {
      rule.headers.push([name, value]);
    } else {
      throw new Error(
        `_headers, line ${index + 1}: "${line.trim()}" is no path and no header. ` +
          'Write a path, "/moties/*", or under one an indented "Name: value".',
      );
    }
  }
  return rules;
}

/** The headers of every rule that the path matches; a name that comes twice has both values. */
export function headersOf(rules: readonly HeaderRule[], path: string): Headers {
  const found = new Headers();
  for (const { headers } of rules.filter((rule) => rule.path.test(path))) {
    for (const [name, value] of headers) found.append(name, value);
  }
  return found;
}

function escape(literal: string): string {
  return literal.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
}
