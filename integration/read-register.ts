import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { parse, resolve } from 'node:path';
import { z } from 'zod';
import { TO_WRITE } from '../src/content/to-write.ts';
import { buildRegisters, type Built, type Translations } from '../src/content/build-register.ts';
import type { Register } from '../src/register/register.ts';
import { contentFolder } from '../site.config.ts';
import { collections } from '../src/content/collections.ts';
import type { Content, TextEntry } from '../src/content/content.ts';
import { explain } from '../src/content/explain.ts';
import { ContentError, suggest, type Problem } from '../src/content/problem.ts';
import { findLines, parseEntry, type Extension } from '../src/content/entry.ts';
import { readContent } from '../src/content/read-content.ts';
import type { Draft } from '../src/content/drafts/format-entry.ts';
import { draftTranslations } from '../src/content/translation/draft-translation.ts';
import { listHashes } from '../src/content/translation/dutch-words.ts';
import { translatedCollections } from '../src/content/translation/schemas.ts';
import type { Translation } from '../src/content/translation/translation.ts';
import { TRANSLATIONS, type Language } from '../src/i18n/language.ts';
import { createMemory, type EntryMemory } from './entry-memory.ts';

/** What a reading of `content/` gathers on its way. */
interface Reading {
  readonly root: string;
  /** The folder of the content, from the root. */
  readonly base: string;
  readonly problems: Problem[];
  /** Ids of entries that are there but cannot be used. */
  readonly broken: Set<string>;
  readonly memory: EntryMemory;
}

/** A folder of entries: the extension of its files, and their schema. */
interface Collection<Schema extends z.ZodType<object>> {
  readonly extension: Extension;
  readonly schema: Schema;
}

/** What is kept of a file in which nothing is wrong. */
type KeptEntry<Data> = Omit<TextEntry<Data>, 'id' | 'file'>;

/** All that the content says, before it is known whether that holds. */
interface Unbuilt {
  readonly content: Content;
  readonly translations: Translations;
  readonly problems: readonly Problem[];
}

/** For who reads the content more than once. */
const ownMemory = createMemory();

/** Reads the content and builds the register, in its own language alone. See `readRegisters`. */
export const readRegister = (root: string, base = contentFolder): Register =>
  readRegisters(root, base).registers.nl;

/**
 * Reads all of the content and builds the register from it, in every language that there is.
 *
 * @param root the root of the project.
 * @param base the folder that holds the content, from there.
 * @param memory what was read of the same files before.
 * @throws ContentError with every problem at once, each with its file, line and advice.
 */
export function readRegisters(root: string, base = contentFolder, memory = ownMemory): Built {
  const { content, translations, problems } = readAll(root, base, memory);
  try {
    const built = buildRegisters(content, translations, hash);
    if (problems.length > 0) throw new ContentError([]);
    return { ...built, outdated: addLines(built.outdated, root) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(addLines([...problems, ...error.problems], root));
  }
}

/**
 * By file of a translation the hash of the Dutch words that it translates, as they are now.
 *
 * @throws ContentError where something of the content cannot be read.
 */
export function readHashes(root: string, base = contentFolder): Map<string, string> {
  const { content, translations } = readSound(root, base, ownMemory);
  const entries = readContent(content);
  return new Map(
    Object.values(translations).flatMap((words) => [...listHashes(entries, words, hash)]),
  );
}

/**
 * Drafts of what the translations leave out.
 *
 * @param language one that is to be there, also where nothing of it is yet.
 * @throws ContentError where something of the content cannot be read.
 */
export function readMissing(root: string, language: Language, base = contentFolder): Draft[] {
  const { content, translations } = readSound(root, base, ownMemory, [language]);
  const words = translations[language];
  return words === undefined ? [] : draftTranslations(readContent(content), words, language);
}

/** 12 of the digits are enough to tell a changed text: nobody is kept out by them. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What `readAll` reads. Throws a ContentError where something of it cannot be read. */
function readSound(...where: Parameters<typeof readAll>): Unbuilt {
  const all = readAll(...where);
  if (all.problems.length === 0) return all;
  throw new ContentError(addLines(all.problems, where[0]));
}

/** @param wanted languages that are read also where there is nothing of them. */
function readAll(
  root: string,
  base: string,
  memory: EntryMemory,
  wanted: readonly Language[] = [],
): Unbuilt {
  if (!existsSync(resolve(root, base))) {
    const what = `there is no folder "${base}" here`;
    throw new ContentError([{ file: root, what, advice: 'Run this in the root of the project.' }]);
  }
  const reading: Reading = { root, base, problems: [], broken: new Set(), memory };
  checkFolders(reading, [...Object.keys(collections), ...TRANSLATIONS]);
  const content: Content = {
    motions: readFolder(reading, 'motions', collections.motions),
    letters: readFolder(reading, 'letters', collections.letters),
    submitters: readFolder(reading, 'submitters', collections.submitters),
    meetings: readFolder(reading, 'meetings', collections.meetings),
    sources: readFolder(reading, 'sources', collections.sources),
    remarks: readFolder(reading, 'remarks', collections.remarks),
    terms: readFolder(reading, 'terms', collections.terms),
    redirects: readFolder(reading, 'redirects', collections.redirects),
    checks: readFolder(reading, 'checks', collections.checks),
    words: readFolder(reading, 'words', collections.words),
    corrections: readFolder(reading, 'corrections', collections.corrections),
    site: readFolder(reading, 'site', collections.site),
    pages: readFolder(reading, 'pages', collections.pages),
    broken: reading.broken,
  };
  const translations = Object.fromEntries(
    TRANSLATIONS.filter(
      (language) => wanted.includes(language) || existsSync(resolve(root, base, language)),
    ).map((language) => [
      language,
      readTranslation({ ...reading, base: `${base}/${language}`, broken: new Set() }),
    ]),
  );
  return { content, translations, problems: reading.problems };
}

function readTranslation(reading: Reading): Translation {
  checkFolders(reading, Object.keys(translatedCollections));
  return {
    motions: readFolder(reading, 'motions', translatedCollections.motions),
    letters: readFolder(reading, 'letters', translatedCollections.letters),
    meetings: readFolder(reading, 'meetings', translatedCollections.meetings),
    sources: readFolder(reading, 'sources', translatedCollections.sources),
    remarks: readFolder(reading, 'remarks', translatedCollections.remarks),
    terms: readFolder(reading, 'terms', translatedCollections.terms),
    corrections: readFolder(reading, 'corrections', translatedCollections.corrections),
    pages: readFolder(reading, 'pages', translatedCollections.pages),
    site: readFolder(reading, 'site', translatedCollections.site),
    broken: reading.broken,
  };
}

/** The content is the known folders and nothing else. */
function checkFolders({ root, base, problems }: Reading, names: readonly string[]): void {
  for (const item of listFolder(root, base)) {
    const known = names.includes(item.name);
    if (known && item.isDirectory()) continue;
    problems.push({
      file: `${base}/${item.name}`,
      what: known
        ? `"${item.name}" is not a plain folder`
        : `"${item.name}" is not a folder of the content`,
      advice: known ? 'Make it a folder with the entries in it.' : suggest(item.name, names),
    });
  }
}

/** The entries of a folder that are what its schema says; the rest is reported. */
function readFolder<Schema extends z.ZodType<object>>(
  reading: Reading,
  folder: string,
  collection: Collection<Schema>,
): TextEntry<z.infer<Schema>>[] {
  const items = listFolder(reading.root, `${reading.base}/${folder}`);
  const keptSchema = z.custom<KeptEntry<z.infer<Schema>>>();
  return items.flatMap((item) => {
    const file = `${reading.base}/${folder}/${item.name}`;
    const id = parse(item.name).name;
    const { problems, broken } = reading;
    const before = problems.length;
    const entry = readEntry(reading, item, file, { ...collection, keptSchema });
    if (problems.length > before) broken.add(id);
    return entry === undefined ? [] : [{ ...entry, id, file }];
  });
}

function readEntry<Schema extends z.ZodType<object>>(
  { root, problems, memory }: Reading,
  item: Dirent,
  file: string,
  collection: Collection<Schema> & { readonly keptSchema: z.ZodType<KeptEntry<z.infer<Schema>>> },
): KeptEntry<z.infer<Schema>> | undefined {
  const { extension, keptSchema } = collection;
  const wrong = checkName(item, extension);
  if (wrong !== null) {
    problems.push({ file, ...wrong });
    return undefined;
  }
  return memory.recall(resolve(root, file), keptSchema, (bytes) => {
    const { problems: own, entry } = judgeEntry(bytes, file, collection);
    problems.push(...own);
    return entry;
  });
}

/** What a file says; and all that is wrong with it, in which case nothing of it is kept. */
function judgeEntry<Schema extends z.ZodType<object>>(
  bytes: Buffer,
  file: string,
  { extension, schema }: Collection<Schema>,
): { problems: Problem[]; entry?: KeptEntry<z.infer<Schema>> } {
  const { faults, entry } = parseEntry(bytes, extension);
  const problems = faults.map((fault): Problem => ({ file, ...fault }));
  if (entry === undefined) return { problems };
  if (entry.unwritten.length > 0) {
    const [what, advice] = [`"${TO_WRITE}" is still there`, 'Write what belongs there instead.'];
    return {
      problems: [...problems, ...entry.unwritten.map((line) => ({ file, line, what, advice }))],
    };
  }
  const result = schema.safeParse(entry.data);
  if (!result.success) problems.push(...explain(result.error, file, entry.data, schema));
  if (!result.success || entry.read === undefined) return { problems };
  const { body, bodyLine, read } = entry;
  const { data } = result;
  return { problems, entry: { data, body, bodyLine, ...(body !== '' && { read }) } };
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

/** Problems with the lines of their fields. The files are parsed once more: few have something wrong. */
function addLines(problems: readonly Problem[], root: string): Problem[] {
  const known = new Map<string, ReturnType<typeof findLines>>();
  return problems.map((problem) => {
    const { file, line, path } = problem;
    const extension = EXTENSIONS.find((each) => file.endsWith(`.${each}`));
    const place = resolve(root, file);
    if (line !== undefined || path === undefined || extension === undefined) return problem;
    if (!existsSync(place)) return problem;
    const lineOf = known.get(file) ?? findLines(readFileSync(place), extension);
    known.set(file, lineOf);
    return { ...problem, line: lineOf(path) };
  });
}

const EXTENSIONS = ['mdx', 'yaml'] as const;
