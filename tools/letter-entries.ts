import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { z } from 'zod';
import {
  factSchemas,
  type FactEntry,
  type LetterEntries,
} from '../src/content/compare/letter-entries.ts';
import { collections } from '../src/content/collections.ts';
import { explain } from '../src/content/explain.ts';
import type { Problem } from '../src/content/problem.ts';
import { findLines, parseEntry } from '../src/content/entry.ts';

/**
 * Reads what the entries say of letters, also where the rest of an entry is still to be written.
 *
 * @param root the folder that holds `content`; what is not in it, counts as empty.
 * @returns with the entries what is wrong with those whose facts cannot be read.
 */
export function readLetterEntries(root: string): {
  entries: LetterEntries;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodObject>(
    folder: keyof typeof factSchemas,
    schema: Schema,
  ): FactEntry<z.infer<Schema>>[] =>
    listFiles(root, folder).flatMap((file) => {
      const bytes = readFileSync(join(root, file));
      const { extension } = collections[folder];
      const { faults, entry } = parseEntry(bytes, extension);
      problems.push(...faults.map((fault) => ({ file, ...fault })));
      if (!entry) return [];
      const result = schema.safeParse(entry.data);
      if (!result.success) {
        const found = explain(result.error, file, entry.data, schema);
        const lineOf = findLines(bytes, extension);
        problems.push(...found.map((own) => ({ ...own, line: lineOf(own.path ?? []) })));
        return [];
      }
      const definitions = entry.read?.definitions ?? [];
      const notes = definitions.map(({ label, sources }) => ({ number: Number(label), sources }));
      return [{ id: parse(file).name, file, data: result.data, notes }];
    });
  const entries = {
    letters: read('letters', factSchemas.letters),
    motions: read('motions', factSchemas.motions),
    sources: read('sources', factSchemas.sources),
    submitters: read('submitters', factSchemas.submitters),
  };
  return { entries, problems };
}

function listFiles(root: string, folder: keyof typeof factSchemas): string[] {
  const path = `content/${folder}`;
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith(`.${collections[folder].extension}`))
    .toSorted()
    .map((name) => `${path}/${name}`);
}
