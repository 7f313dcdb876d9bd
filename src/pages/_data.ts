import { register } from 'virtual:register';
import { href } from '../i18n/href.ts';
import { buildDataFiles } from '../publish/data-files.ts';
import { data } from '../i18n/nl-data.ts';

/** The address of the site's root, under the path where it is served. */
export const rootOf = (site: URL | undefined): URL => new URL(href('/'), site);

/** Answers with a file of the whole register, "moties.json" or "schema/moties.json". */
export function answerData(name: string, site: URL | undefined): Response {
  const text = buildDataFiles(register, rootOf(site), data).get(name);
  if (text === undefined) throw new Error(`There is no data file "${name}".`);
  return new Response(text);
}
