import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { parse, resolve } from 'node:path';
import type { z } from 'zod';
import { TO_WRITE } from '../src/content/to-write.ts';
import { buildRegisters, type Built, type Translations } from '../src/content/build-register.ts';
import type { Register } from '../src/register/register.ts';
import { contentFolder } from '../site.config.ts';
import { collections } from '../src/content/collections.ts';
import type { Content, TextEntry } from '../src/content/content.ts';
import { explain } from '../src/content/explain.ts';
import { ContentError, suggest, type Problem } from '../src/content/problem.ts';
import { parseEntry, type ParsedEntry } from '../src/content/entry.ts';
import { readContent } from '../src/content/read-content.ts';
import type { Draft } from '../src/content/drafts/format-entry.ts';
import { draftTranslations } from '../src/content/translation/draft-translation.ts';
import { listHashes } from '../src/content/translation/dutch-words.ts';
import { translatedCollections } from '../src/content/translation/schemas.ts';
import type { Translation } from '../src/content/translation/translation.ts';
import { TRANSLATIONS, type Language } from '../src/i18n/language.ts';

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

/** A folder of entries: the extension of its files, and their schema. */
interface Collection<Schema extends z.ZodType<object>> {
  readonly extension: 'mdx' | 'yaml';
  readonly schema: Schema;
}

/** All that the content says, before it is known whether that holds. */
interface Unbuilt {
  readonly content: Content;
  readonly translations: Translations;
  readonly problems: readonly Problem[];
  readonly lines: Reading['lines'];
}

/** Reads the content and builds the register, in its own language alone. See `readRegisters`. */
export const readRegister = (root: string, base = contentFolder): Register =>
  readRegisters(root, base).registers.nl;

/**
 * Reads all of the content and builds the register from it, in every language that there is.
 *
 * @param root the root of the project.
 * @param base the folder that holds the content, from there.
 * @throws ContentError with every problem at once, each with its file, line and advice.
 */
export function readRegisters(root: string, base = contentFolder): Built {
  const { content, translations, problems, lines } = readAll(root, base);
  try {
    const built = buildRegisters(content, translations, hash);
    if (problems.length > 0) throw new ContentError([]);
    return { ...built, outdated: built.outdated.map((problem) => addLine(problem, lines)) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const all = [...problems, ...error.problems];
    throw new ContentError(all.map((problem) => addLine(problem, lines)));
  }
}

/**
 * By file of a translation the hash of the Dutch words that it translates, as they are now.
 *
 * @throws ContentError where something of the content cannot be read.
 */
export function readHashes(root: string, base = contentFolder): Map<string, string> {
  const { content, translations } = readSound(root, base);
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
  const { content, translations } = readSound(root, base, [language]);
  const words = translations[language];
  return words === undefined ? [] : draftTranslations(readContent(content), words, language);
}

/** 12 of the digits are enough to tell a changed text: nobody is kept out by them. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What `readAll` reads. Throws a ContentError where something of it cannot be read. */
function readSound(...where: Parameters<typeof readAll>): Unbuilt {
  const all = readAll(...where);
  if (all.problems.length === 0) return all;
  throw new ContentError(all.problems.map((problem) => addLine(problem, all.lines)));
}

/** @param wanted languages that are read also where there is nothing of them. */
function readAll(root: string, base: string, wanted: readonly Language[] = []): Unbuilt {
  if (!existsSync(resolve(root, base))) {
    const what = `there is no folder "${base}" here`;
    throw new ContentError([{ file: root, what, advice: 'Run this in the root of the project.' }]);
  }
  const reading: Reading = { root, base, problems: [], broken: new Set(), lines: new Map() };
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
  return { content, translations, problems: reading.problems, lines: reading.lines };
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
  return items.flatMap((item) => {
    const file = `${reading.base}/${folder}/${item.name}`;
    const id = parse(item.name).name;
    const { problems, broken } = reading;
    const before = problems.length;
    const entry = readEntry(reading, item, file, collection);
    if (problems.length > before) broken.add(id);
    return entry === undefined ? [] : [{ ...entry, id, file }];
  });
}

function readEntry<Schema extends z.ZodType<object>>(
  { root, problems, lines }: Reading,
  item: Dirent,
  file: string,
  { extension, schema }: Collection<Schema>,
): Omit<TextEntry<z.infer<Schema>>, 'id' | 'file'> | undefined {
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
