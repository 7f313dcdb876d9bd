import { hash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Changed } from './watch-content.ts';

/**
 * What was read of files before: parsing is most of the work of a check, and depends on their bytes
 * alone. A file is not even read where the file system says that it was not touched.
 */
export interface EntryMemory {
  /**
   * What a file says: what is known of it, as long as its bytes are the same, or else what is parsed.
   *
   * @param file its path.
   * @param parse gives plain data; undefined where something is wrong with the file: that is not kept.
   */
  readonly recall: <Entry>(
    file: string,
    entrySchema: z.ZodType<Entry>,
    parse: (bytes: Buffer) => Entry | undefined,
  ) => Entry | undefined;
  /** Leaves all files but these unlooked at where they were read before; none where it is not known which changed. */
  readonly trustBut: (changed: Changed) => void;
  /** Keeps what was asked for since it was opened, for the next process. */
  readonly save: () => void;
}

interface Known {
  /** Of the bytes of the file. */
  readonly hash: string;
  readonly entry: unknown;
  /** What the file system said of the file: while that is the same, its bytes are. */
  readonly stamp?: string | undefined;
}

/** To write what is known anew takes as long as to parse so many of its files, as a share of all. */
const FEW = 0.02;

/** Remembers as long as the process lives. */
export const createMemory = (): EntryMemory => remember(new Map(), () => {});

/**
 * Opens what an earlier process kept in a file. What another version of the code kept, or what is not
 * whole, is as nothing.
 */
export function openMemory(file: string): EntryMemory {
  const version = hashReaders();
  return remember(readKept(file, version), (known) => writeKept(file, version, known));
}

function remember(
  known: Map<string, Known>,
  write: (known: ReadonlyMap<string, Known>) => void,
): EntryMemory {
  const asked = new Set<string>();
  let parsed = 0;
  let changed: Changed;
  return {
    trustBut: (files) => {
      changed = files;
    },
    recall: (file, entrySchema, parse) => {
      const before = known.get(file);
      asked.add(file);
      if (before !== undefined && changed !== undefined && !changed.has(file)) {
        return entrySchema.parse(before.entry);
      }
      const stamp = stampOf(file);
      if (before !== undefined && stamp !== undefined && before.stamp === stamp) {
        return entrySchema.parse(before.entry);
      }
      const bytes = readFileSync(file);
      const own = hash('sha1', bytes, 'base64');
      if (before?.hash === own) {
        known.set(file, { ...before, stamp });
        return entrySchema.parse(before.entry);
      }
      parsed++;
      const entry = parse(bytes);
      if (entry === undefined) known.delete(file);
      else known.set(file, { hash: own, entry, stamp });
      return entry;
    },
    save: () => {
      if (parsed <= FEW * asked.size) return;
      for (const file of known.keys()) if (!asked.has(file)) known.delete(file);
      write(known);
    },
  };
}

/** How long, in milliseconds, a file may change once more without its times telling: with room to spare. */
const UNSETTLED = 2_000;

/** What tells whether a file was changed; undefined where it was so just now that it might not. */
function stampOf(file: string): string | undefined {
  const { ino, size, mtimeMs, ctimeMs } = statSync(file);
  return Date.now() - ctimeMs < UNSETTLED ? undefined : `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** A line that says what the rest is, and a line for each file. */
function writeKept(file: string, version: string, known: ReadonlyMap<string, Known>): void {
  const lines = Array.from(known, (one) => JSON.stringify(one));
  const rest = Buffer.from(lines.join('\n'));
  const first = JSON.stringify({ version, sum: hash('sha1', rest, 'base64') });
  const aside = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeAbandoned(aside);
    // Aside, then in place in one step: who is stopped halfway leaves what was there.
    writeFileSync(aside, Buffer.concat([Buffer.from(`${first}\n`), rest]), { flag: 'wx' });
    renameSync(aside, file);
  } catch {
    // Another process writes it, or nobody may: nothing is lost but time.
  }
}

/** No process takes a minute to write it: it was stopped. */
function removeAbandoned(aside: string): void {
  const written = statSync(aside, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (Date.now() - written > 60_000) rmSync(aside, { force: true });
}

const firstSchema = z.object({ version: z.string(), sum: z.string() });
const lineSchema = z.tuple([
  z.string(),
  z.object({ hash: z.string(), entry: z.unknown(), stamp: z.string().optional() }),
]);

function readKept(file: string, version: string): Map<string, Known> {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const rest = bytes.subarray(end + 1);
    const first = firstSchema.parse(JSON.parse(bytes.toString('utf8', 0, end)));
    if (first.version !== version || first.sum !== hash('sha1', rest, 'base64')) return new Map();
    return new Map(listLines(rest).map((line) => lineSchema.parse(JSON.parse(line))));
  } catch {
    return new Map();
  }
}

/** Line by line: most are of plain letters, which take half the room of others. */
function listLines(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf('\n', start);
    const end = next < 0 ? bytes.length : next;
    lines.push(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  return lines;
}

/** What reads the content: our code, the packages that it uses, and Node, which knows the letters of Unicode. */
function hashReaders(): string {
  const root = join(import.meta.dirname, '..');
  const readers = [
    'integration/{entry-memory,read-register}.ts',
    'src/{content,register,i18n}/**/*.ts',
  ];
  const files = globSync([...readers, 'package-lock.json'], { cwd: root }).sort();
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return hash('sha1', [process.version, ...texts].join('\n'), 'base64');
}
