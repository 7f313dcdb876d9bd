import type { Edition } from '../i18n/edition.ts';
import { buildDataFiles } from '../publish/data-files.ts';
import type { Register } from '../register/register.ts';

/** By register: building the files takes longer than all that is asked of them. */
const built = new WeakMap<Register, ReadonlyMap<string, string>>();

/** Every file of the whole register, by its name. */
export function getDataFiles({ register, root, t }: Context): ReadonlyMap<string, string> {
  const files = built.get(register) ?? buildDataFiles(register, root, t.data);
  built.set(register, files);
  return files;
}

/** Answers with a file of the whole register, "moties.json" or "schema/moties.json". */
export function answerData(name: string, context: Context): Response {
  const text = getDataFiles(context).get(name);
  if (text === undefined) throw new Error(`There is no data file "${name}".`);
  return new Response(text);
}

type Context = Edition & { readonly register: Register };
