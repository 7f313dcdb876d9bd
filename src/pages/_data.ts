import { registers } from 'virtual:register';
import type { Edition } from '../i18n/edition.ts';
import { buildDataFiles } from '../publish/data-files.ts';
import type { Register } from '../register/register.ts';

/** By register: building the files takes longer than all that is asked of them. */
const built = new WeakMap<Register, ReadonlyMap<string, string>>();

/** Every file of the whole register, by its name. */
export function getDataFiles({ root, t }: Edition): ReadonlyMap<string, string> {
  const files = built.get(registers.nl) ?? buildDataFiles(registers, root, t.data);
  built.set(registers.nl, files);
  return files;
}

/** Answers with a file of the whole register, "moties.json" or "schema/moties.json". */
export function answerData(name: string, edition: Edition): Response {
  const text = getDataFiles(edition).get(name);
  if (text === undefined) throw new Error(`There is no data file "${name}".`);
  return new Response(text);
}
