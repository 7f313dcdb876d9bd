import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { readBody, type Body } from './body.ts';
import { findUnwritten } from './to-write.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a file; which file it is, its reader adds. */
export type Fault = Pick<Problem, 'line' | 'what' | 'advice'>;

/** A file of `content/` taken apart, its data not yet judged. */
export interface ParsedEntry {
  readonly data: unknown;
  readonly body: string;
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
  /** Undefined where the MDX is broken. */
  readonly read?: Body;
  /** The lines on which its author must still write something. */
  readonly unwritten: readonly number[];
}

/** One for all: most files are YAML alone. */
const EMPTY = readBody('');

export type Extension = 'mdx' | 'yaml';

/** The most bytes that a file may have: twenty times what the letter's longest motion needs. */
const MAX_BYTES = 128_000;

/**
 * Takes a file of `content/` apart: YAML, or MDX with YAML frontmatter. Only what every tool reads
 * the same way is let through: UTF-8 without a BOM, YAML without anchors or tags.
 *
 * @returns all that is wrong with it; and its parts, unless nothing can be read from it.
 */
export function parseEntry(
  bytes: Buffer,
  extension: Extension,
): { faults: Fault[]; entry?: ParsedEntry } {
  const fail = (what: string, advice: string, line?: number) => ({
    faults: [{ what, advice, ...(line === undefined ? {} : { line }) }],
  });
  if (bytes.length > MAX_BYTES) {
    const advice = `An entry has at most ${MAX_BYTES / 1000} kB: keep files of other kinds elsewhere.`;
    return fail(`the file has ${Math.round(bytes.length / 1000)} kB`, advice);
  }
  const text = decode(bytes);
  if (text === null) return fail('this is not text in UTF-8', 'Save the file as UTF-8.');
  if (text.startsWith('\uFEFF')) {
    return fail('there is a byte order mark', 'Save the file as UTF-8 without BOM.', 1);
  }
  if (text.trim() === '') return fail('the file is empty', 'Fill it or remove it.');
  const faults = findOddCharacters(text);
  if (faults.length > 0) return { faults };

  const split = extension === 'mdx' ? splitFrontmatter(text) : { yaml: text, body: '' };
  if (split === null) {
    return fail('there is no frontmatter', 'Start with a line "---", and end it with another.', 1);
  }
  const offset = offsetOf(extension);
  const bodyLine = split.yaml.split('\n').length + 2 * offset + 1;
  const body = split.body === '' ? { faults: [], read: EMPTY } : parseText(split.body, bodyLine);
  const yaml = parseYaml(split.yaml, offset);
  faults.push(...yaml.faults, ...body.faults);
  if (yaml.record === undefined) return { faults };
  const { read } = body;
  const unwritten = findUnwritten(text);
  const entry = { data: yaml.record, body: split.body, bodyLine, unwritten, ...(read && { read }) };
  return { faults, entry };
}

/**
 * Finds the lines of the fields of a file that `parseEntry` read.
 *
 * @returns the line of a field; that of the nearest field around it where it is missing.
 */
export function findLines(
  bytes: Buffer,
  extension: Extension,
): (path: readonly PropertyKey[]) => number {
  const text = decode(bytes) ?? '';
  const yaml = extension === 'mdx' ? splitFrontmatter(text)?.yaml : text;
  const lines = new LineCounter();
  const document = readYaml(yaml ?? '', lines);
  return (path) => findLine(document, lines, path) + offsetOf(extension);
}

/** The lines of a file before its YAML. */
const offsetOf = (extension: Extension): number => (extension === 'mdx' ? 1 : 0);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Buffer): string | null {
  try {
    const text = decoder.decode(bytes);
    return text.includes('\0') ? null : text.replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}

/** A tab is one of them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u;
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Characters that no reader sees, or that look like others: they break search and mislead. */
function findOddCharacters(text: string): Fault[] {
  // Nearly every text is clean: to see that of all lines at once is quicker.
  const clean = !HIDDEN.test(text.replaceAll('\n', '')) && !MIXED.test(text);
  if (clean && text === text.normalize('NFC')) return [];
  return text.split('\n').flatMap((content, index): Fault[] => {
    const line = index + 1;
    const tab = content.includes('\t');
    const hidden = HIDDEN.exec(content.replaceAll('\t', ''));
    const mixed = MIXED.exec(content);
    return [
      ...(tab ? [{ line, what: 'there is a tab', advice: 'Use spaces.' }] : []),
      ...(hidden
        ? [
            {
              line,
              what: `there is a hidden character, ${codeOf(hidden[0])}`,
              advice: 'Remove it.',
            },
          ]
        : []),
      ...(mixed
        ? [
            {
              line,
              what: `"${mixed[0]}" mixes two alphabets`,
              advice: 'Type the word again with Latin letters.',
            },
          ]
        : []),
      ...(content === content.normalize('NFC')
        ? []
        : [
            {
              line,
              what: 'there is a letter with a loose accent',
              advice: 'Write é as one character (Unicode NFC).',
            },
          ]),
    ];
  });
}

/** "U+200B" */
function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function splitFrontmatter(text: string): { yaml: string; body: string } | null {
  const match = /^---\n([\s\S]*?)\n---[ ]*(?:\n|$)([\s\S]*)$/.exec(text);
  return match === null ? null : { yaml: match[1] ?? '', body: match[2] ?? '' };
}

function parseText(body: string, bodyLine: number): { faults: Fault[]; read?: Body } {
  try {
    return { faults: [], read: readBody(body, bodyLine) };
  } catch (error) {
    const line = lineOfError(error);
    const what = `the MDX is broken: ${reasonOf(error)}`;
    const advice = 'Write plain Markdown; put < and { in `code marks`.';
    return { faults: [{ line: line + bodyLine - 1, what, advice }] };
  }
}

function parseYaml(yaml: string, offset: number): { faults: Fault[]; record?: unknown } {
  const lines = new LineCounter();
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  try {
    const document = readYaml(yaml, lines);
    const faults = [
      ...[...document.errors, ...document.warnings].map(({ message, pos }) => ({
        line: lineAt(pos[0]),
        what: `the YAML is broken: ${firstLine(message)}`,
        advice: 'Correct it; put text with special characters in quotation marks.',
      })),
      ...findShorthands(document, lineAt),
    ].slice(0, 1);
    if (faults.length > 0) return { faults };
    if (!isMap(document.contents)) {
      const advice = 'Write them as "field: value", one a line.';
      return { faults: [{ line: 1, what: 'there are no fields', advice }] };
    }
    return { faults, record: document.toJS() };
  } catch (error) {
    const what = `the YAML is broken: ${reasonOf(error)}`;
    return { faults: [{ line: 1, what, advice: 'Write fewer levels in each other.' }] };
  }
}

/** As Astro reads it: the core schema, and an unquoted date is a Date, which the schemas refuse. */
const readYaml = (yaml: string, lines: LineCounter): Document.Parsed =>
  parseDocument(yaml, { lineCounter: lines, customTags: ['timestamp'] });

/** Anchors, aliases, tags and lists as names: they hide what is said, and parsers differ on them. */
function findShorthands(document: Document.Parsed, lineAt: (position: number) => number): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isNode(key) || isScalar(key)) return;
      const line = lineAt(key.range?.[0] ?? 0);
      faults.push({
        line,
        what: 'a field has no plain name',
        advice: 'Put it in quotation marks.',
      });
    },
    Node: (_, node) => {
      const anchored = isAlias(node) || node.anchor !== undefined;
      const tagged = !isAlias(node) && node.tag !== undefined;
      if (!anchored && !tagged) return;
      const what = anchored ? 'there is an anchor or alias' : `there is a tag, ${node.tag ?? ''}`;
      const line = lineAt(node.range?.[0] ?? 0);
      faults.push({ line, what, advice: 'Write the value out.' });
    },
  });
  return faults;
}

function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    const node: unknown = isNode(pair?.key)
      ? pair.key
      : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The line with which a message of the parser of MDX starts, "7:1: ". */
const lineOfError = (error: unknown): number =>
  Number(/^(\d+):\d+: /.exec(error instanceof Error ? error.message : '')?.[1] ?? 1);

const reasonOf = (error: unknown): string =>
  firstLine(error instanceof Error ? error.message : String(error));

/** The first line of a parser's message, without its code, and the place, which counts from elsewhere. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line
    .replace(/^\d+:\d+: | at line \d+, column \d+| \(\d+:\d+\)| \(mdx[\w-]*:[\w-]+\)$/g, '')
    .replace('Maximum call stack size exceeded', 'too many levels in each other')
    .replace(/[.:]?\s*$/, '');
}
