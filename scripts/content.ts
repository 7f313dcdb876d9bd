import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { z } from 'zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { buildArchive, type Archive } from '../src/model/archive.ts';
import { collections } from '../src/model/collections.ts';
import type { Content } from '../src/model/content.ts';
import { explain } from '../src/model/explain.ts';
import { ContentError, suggest, type Problem } from '../src/model/problem.ts';
import { readBody } from '../src/model/body.ts';

type Folder = keyof typeof collections;

/** One file of `content/`, read and parsed but not yet judged. */
interface Source {
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const isFolder = (name: string): name is Folder => name in collections;

/**
 * Reads all of `content/` and builds the register from it.
 *
 * @param root the folder that holds `content`.
 * @throws ContentError with every problem at once, each with its file, line and advice.
 */
export function readArchive(root: string): Archive {
  const problems: Problem[] = checkFolders(root);
  const sources: Source[] = [];
  const read = <Schema extends z.ZodObject>(folder: Folder, schema: Schema) =>
    readFolder(root, folder, problems).flatMap((source) => {
      sources.push(source);
      checkText(source, problems);
      const result = schema.safeParse(source.data);
      if (!result.success) {
        const keys = Object.keys(schema.shape);
        problems.push(...explain(result.error, source.file, source.data, keys));
        return [];
      }
      const { id, file, body, bodyLine } = source;
      return [{ id, file, body, bodyLine, data: result.data }];
    });
  read('pages', collections.pages.schema);
  const content: Content = {
    motions: read('motions', collections.motions.schema),
    letters: read('letters', collections.letters.schema),
    submitters: read('submitters', collections.submitters.schema),
    meetings: read('meetings', collections.meetings.schema),
    sources: read('sources', collections.sources.schema),
    remarks: read('remarks', collections.remarks.schema),
    redirects: read('redirects', collections.redirects.schema),
    checks: read('checks', collections.checks.schema),
    words: read('words', collections.words.schema),
  };
  try {
    if (problems.length > 0) throw new ContentError(problems);
    return buildArchive(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(error.problems.map((problem) => addLine(problem, sources)));
  }
}

/** Every entry of `content/` is one of the known folders. */
function checkFolders(root: string): Problem[] {
  return readdirSync(join(root, 'content'))
    .filter((name) => !isFolder(name))
    .map((name) => ({
      file: `content/${name}`,
      what: `"${name}" is no folder of the content`,
      advice: suggest(name, Object.keys(collections)),
    }));
}

function readFolder(root: string, folder: Folder, problems: Problem[]): Source[] {
  const { extension } = collections[folder];
  return readdirSync(join(root, 'content', folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const file = `content/${folder}/${item.name}`;
      const report = (what: string, advice: string, line?: number): Source[] => {
        problems.push({ file, what, advice, ...(line === undefined ? {} : { line }) });
        return [];
      };
      const { name: id, ext } = parse(item.name);
      if (!item.isFile()) {
        return report('this is no plain file', `Keep only .${extension} files in this folder.`);
      }
      if (ext !== `.${extension}`) {
        return report(`the extension is "${ext}"`, `Call it ${id}.${extension}.`);
      }
      if (!/^[a-z0-9]+(?:-(?:[a-z0-9]+|[IVXLCDM]+[A-Z]?))*$/.test(id)) {
        return report(
          `the name "${id}" cannot be an address`,
          'Use lower-case letters, digits and hyphens; a Roman dossier suffix in capitals.',
        );
      }
      let text: string;
      try {
        const bytes = readFileSync(join(root, file));
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        return report('this is not UTF-8', 'Save the file as UTF-8.');
      }
      if (text.includes('\0')) return report('there is a NUL byte', 'Remove it.');
      const unnormalised = text.split('\n').findIndex((line) => line !== line.normalize('NFC'));
      if (unnormalised >= 0) {
        return report(
          'there is a letter with a loose accent',
          'Write é as one character (Unicode NFC).',
          unnormalised + 1,
        );
      }
      const split =
        extension === 'mdx' ? splitFrontmatter(text) : { yaml: text, offset: 0, body: '' };
      if (split === null) {
        return report(
          'there is no frontmatter',
          'Start with a line "---", and end it with another.',
          1,
        );
      }
      const lines = new LineCounter();
      const document = parseDocument(split.yaml, { lineCounter: lines, schema: 'yaml-1.1' });
      const [error] = document.errors;
      if (error) {
        const line = (error.linePos?.[0].line ?? 1) + split.offset;
        return report(`the YAML is broken: ${firstLine(error.message)}`, 'Mend it.', line);
      }
      if (!isMap(document.contents)) {
        return report('there are no fields', 'Write them as "field: value", one a line.', 1);
      }
      // An unquoted date is a Date here, as in Astro; the schemas refuse it.
      const data: unknown = document.toJS();
      const bodyLine = split.yaml.split('\n').length + split.offset + 1;
      return [
        {
          id,
          file,
          data,
          body: split.body,
          bodyLine,
          lineOf: (path) => findLine(document, lines, path) + split.offset,
        },
      ];
    });
}

/** Broken MDX is reported here, with its line, before anything else reads the body. */
function checkText({ file, body, bodyLine }: Source, problems: Problem[]): void {
  try {
    readBody(body, bodyLine);
  } catch (error) {
    const reason = error instanceof Error ? firstLine(error.message) : String(error);
    const line = error instanceof Error && 'line' in error ? Number(error.line) : 1;
    problems.push({
      file,
      line: line + bodyLine - 1,
      what: `the MDX is broken: ${reason}`,
      advice: 'Write plain Markdown; put < and { in `code marks`.',
    });
  }
}

function splitFrontmatter(text: string): { yaml: string; offset: number; body: string } | null {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(text);
  if (match === null) return null;
  return { yaml: match[1] ?? '', offset: 1, body: match[2] ?? '' };
}

/** The line of the field, or of the nearest field around it where it is missing. */
function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node: unknown = isNode(pair?.key)
      ? pair.key
      : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function addLine(problem: Problem, sources: readonly Source[]): Problem {
  if (problem.line !== undefined || problem.path === undefined) return problem;
  const source = sources.find(({ file }) => file === problem.file);
  return source ? { ...problem, line: source.lineOf(problem.path) } : problem;
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/[.:]?\s*$/, '') ?? '';
}
