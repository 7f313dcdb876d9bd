import { parseAllHeaders, type Header } from '@netlify/headers-parser';

/** Headers of `_headers`, and the paths that they go with. */
export type HeaderRule = Header;

/**
 * Reads a file in the `_headers` format of Netlify and Cloudflare, as Netlify reads it.
 * https://docs.netlify.com/manage/routing/headers/
 *
 * @throws with all that is wrong in it.
 */
export async function readHeaders(file: string): Promise<HeaderRule[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return headers.filter((rule) => 'forRegExp' in rule);
}

/** The headers of every rule that the path matches; a name that comes twice has both values. */
export function headersOf(rules: readonly HeaderRule[], path: string): Headers {
  const found = new Headers();
  for (const { values } of rules.filter(({ forRegExp }) => forRegExp.test(path))) {
    for (const [name, value] of Object.entries(values)) found.append(name, value);
  }
  return found;
}
