import { existsSync, lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { parse, resolve } from 'node:path';
import type { z } from 'zod';
import { TO_WRITE } from '../src/content/to-write.ts';
import { buildRegister } from '../src/content/build-register.ts';
import type { Register } from '../src/register/register.ts';
import { contentFolder } from '../site.config.ts';
import { collections } from '../src/content/collections.ts';
import type { Content, Folder, TextEntry } from '../src/content/content.ts';
import { explain } from '../src/content/explain.ts';
import { ContentError, suggest, type Problem } from '../src/content/problem.ts';
import { parseEntry, type ParsedEntry } from '../src/content/entry.ts';

/** What a reading of `content/` gathers on its way. */
interface Reading {
  readonly root: string;
  /** The folder of the content, from the root. */
  readonly base: string;
  readonly problems: Problem[];
  /** Ids of entries that are there but cannot be used. */
  readonly broken: Set<string>;
  readonly lines: Map<string, ParsedEntry['lineOf']>;
}

const isFolder = (name: string): name is Folder => Object.hasOwn(collections, name);

/**
 * Reads all of the content and builds the register from it.
 *
 * @param root the root of the project.
 * @param base the folder that holds the content, from there.
 * @throws ContentError with every problem at once, each with its file, line and advice.
 */
export function readRegister(root: string, base = contentFolder): Register {
  if (!existsSync(resolve(root, base))) {
    const what = `there is no folder "${base}" here`;
    throw new ContentError([{ file: root, what, advice: 'Run this in the root of the project.' }]);
  }
  const reading: Reading = { root, base, problems: [], broken: new Set(), lines: new Map() };
  checkFolders(reading);
  const read = <Schema extends z.ZodType<object>>(folder: Folder, schema: Schema) =>
    readFolder(reading, folder, schema);
  const content: Content = {
    motions: read('motions', collections.motions.schema),
    letters: read('letters', collections.letters.schema),
    submitters: read('submitters', collections.submitters.schema),
    meetings: read('meetings', collections.meetings.schema),
    sources: read('sources', collections.sources.schema),
    remarks: read('remarks', collections.remarks.schema),
    terms: read('terms', collections.terms.schema),
    redirects: read('redirects', collections.redirects.schema),
    checks: read('checks', collections.checks.schema),
    words: read('words', collections.words.schema),
    corrections: read('corrections', collections.corrections.schema),
    site: read('site', collections.site.schema),
    pages: read('pages', collections.pages.schema),
    broken: reading.broken,
  };
  const { problems, lines } = reading;
  try {
    const register = buildRegister(content);
    if (problems.length > 0) throw new ContentError([]);
    return register;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const all = [...problems, ...error.problems];
    throw new ContentError(all.map((problem) => addLine(problem, lines)));
  }
}

/** The content is the known folders and nothing else. */
function checkFolders({ root, base, problems }: Reading): void {
  const names = Object.keys(collections);
  for (const item of listFolder(root, base)) {
    if (isFolder(item.name) && item.isDirectory()) continue;
    problems.push({
      file: `${base}/${item.name}`,
      what: isFolder(item.name)
        ? `"${item.name}" is not a plain folder`
        : `"${item.name}" is not a folder of the content`,
      advice: isFolder(item.name)
        ? 'Make it a folder with the entries in it.'
        : suggest(item.name, names),
    });
  }
}

/** The entries of a folder that are what its schema says; the rest is reported. */
function readFolder<Schema extends z.ZodType<object>>(
  reading: Reading,
  folder: Folder,
  schema: Schema,
): TextEntry<z.infer<Schema>>[] {
  const items = listFolder(reading.root, `${reading.base}/${folder}`);
  return items.flatMap((item) => {
    const file = `${reading.base}/${folder}/${item.name}`;
    const id = parse(item.name).name;
    const { problems, broken } = reading;
    const before = problems.length;
    const entry = readEntry(reading, item, file, folder, schema);
    if (problems.length > before) broken.add(id);
    return entry === undefined ? [] : [{ ...entry, id, file }];
  });
}

function readEntry<Schema extends z.ZodType<object>>(
  { root, problems, lines }: Reading,
  item: Dirent,
  file: string,
  folder: Folder,
  schema: Schema,
): Omit<TextEntry<z.infer<Schema>>, 'id' | 'file'> | undefined {
  const { extension } = collections[folder];
  const wrong = checkName(item, extension);
  if (wrong !== null) {
    problems.push({ file, ...wrong });
    return undefined;
  }
  const { faults, entry } = parseEntry(readFileSync(resolve(root, file)), extension);
  problems.push(...faults.map((fault) => ({ file, ...fault })));
  if (entry === undefined) return undefined;
  lines.set(file, entry.lineOf);
  if (entry.unwritten.length > 0) {
    const [what, advice] = [`"${TO_WRITE}" is still there`, 'Write what belongs there instead.'];
    problems.push(...entry.unwritten.map((line) => ({ file, line, what, advice })));
    return undefined;
  }
  const result = schema.safeParse(entry.data);
  if (!result.success) problems.push(...explain(result.error, file, entry.data, schema));
  if (!result.success || entry.read === undefined) return undefined;
  const { body, bodyLine, read } = entry;
  return { data: result.data, body, bodyLine, read };
}

function checkName(item: Dirent, extension: string): Pick<Problem, 'what' | 'advice'> | null {
  const { name: id, ext } = parse(item.name);
  if (!item.isFile()) {
    const advice = `Keep only .${extension} files in this folder: no links, no folders.`;
    return { what: 'this is not a plain file', advice };
  }
  if (id.startsWith('.')) {
    return { what: 'this is a hidden file', advice: 'Remove it, or give it another name.' };
  }
  if (ext !== `.${extension}`) {
    return { what: `the extension is "${ext}"`, advice: `Call it ${id}.${extension}, or move it.` };
  }
  if (!/^[a-z0-9]+(?:-(?:[a-z0-9]+|[IVXLCDM]+[A-Z]?|[A-J]))*$/.test(id)) {
    return {
      what: `the name "${id}" cannot be an address`,
      advice: 'Use lower-case letters, digits and hyphens; a Roman dossier suffix in capitals.',
    };
  }
  return null;
}

/** What is in a folder, by name; nothing where there is no such folder: the rules report what is missing. */
function listFolder(root: string, folder: string): Dirent[] {
  const path = resolve(root, folder);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function addLine(problem: Problem, lines: Reading['lines']): Problem {
  if (problem.line !== undefined || problem.path === undefined) return problem;
  const lineOf = lines.get(problem.file);
  return lineOf === undefined ? problem : { ...problem, line: lineOf(problem.path) };
}
