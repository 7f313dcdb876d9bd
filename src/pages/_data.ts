import type { Edition } from '../i18n/edition.ts';
import { buildDataFiles } from '../publish/data-files.ts';
import type { Register } from '../register/register.ts';

/** Answers with a file of the whole register, "moties.json" or "schema/moties.json". */
export function answerData(
  name: string,
  { register, root, t }: Edition & { register: Register },
): Response {
  const text = buildDataFiles(register, root, t.data).get(name);
  if (text === undefined) throw new Error(`There is no data file "${name}".`);
  return new Response(text);
}
