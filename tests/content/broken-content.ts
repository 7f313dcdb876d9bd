import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError } from '../../src/content/problem.ts';
import { FIXTURE } from '../fixture.ts';
import { readRegister } from '../../integration/read-register.ts';

/** For tests: ways to break a copy of the content, and what the check says of it. */

/** Something that is done to `content` in a folder, and the paths that it touches. */
export interface Break {
  readonly paths: readonly string[];
  readonly apply: (root: string) => void;
}

/** Copying takes longer than checking: one copy serves a whole process, and is restored after each use. */
let copyOfContent: string | undefined;

function getCopy(): string {
  if (copyOfContent !== undefined) return copyOfContent;
  const root = mkdtempSync(join(tmpdir(), 'register-'));
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  cpSync(FIXTURE, join(root, 'content'), { recursive: true });
  copyOfContent = root;
  return root;
}

/** Gives a folder with a copy of the invented register in which this is broken. */
export function withBroken<Result>(
  breaks: readonly Break[],
  use: (root: string) => Result,
): Result {
  const root = getCopy();
  try {
    for (const { apply } of breaks) apply(root);
    return use(root);
  } finally {
    for (const path of breaks.flatMap(({ paths }) => paths)) {
      rmSync(join(root, path), { recursive: true, force: true });
      const whole = path.replace(/^content/, FIXTURE);
      if (existsSync(whole)) cpSync(whole, join(root, path), { recursive: true });
    }
  }
}

/** The lines that an author reads after the content was broken; none where all is well. */
export function complain(...breaks: Break[]): string[] {
  return withBroken(breaks, reportOn);
}

/** The lines that an author reads of the content in a folder. */
export function reportOn(root: string): string[] {
  try {
    readRegister(root, 'content');
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
}

/** Puts a text in the place of the first that fits. */
export const replace = (file: string, from: string | RegExp, to: string): Break =>
  change(file, (text) => {
    // Not `to` itself, in which $ would have a meaning.
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${file} has no ${String(from)}`);
    return changed;
  });

export const change = (file: string, to: (text: string) => string | Uint8Array): Break => ({
  paths: [file],
  apply: (root) => writeFileSync(join(root, file), to(readFileSync(join(root, file), 'utf8'))),
});

export const write = (file: string, data: string | Uint8Array): Break => ({
  paths: [file],
  apply: (root) => writeFileSync(join(root, file), data),
});

export const rename = (from: string, to: string): Break => ({
  paths: [from, to],
  apply: (root) => renameSync(join(root, from), join(root, to)),
});

export const copy = (from: string, to: string): Break => ({
  paths: [to],
  apply: (root) => cpSync(join(root, from), join(root, to)),
});

export const remove = (path: string): Break => ({
  paths: [path],
  apply: (root) => rmSync(join(root, path), { recursive: true }),
});

export const makeFolder = (path: string): Break => ({
  paths: [path],
  apply: (root) => mkdirSync(join(root, path)),
});

/** Makes of a path a link to another, which may lie outside `content`. */
export const link = (path: string, to: string): Break => ({
  paths: [path],
  apply: (root) => symlinkSync(join(root, to), join(root, path)),
});

export const all = (...breaks: Break[]): Break => ({
  paths: breaks.flatMap(({ paths }) => paths),
  apply: (root) => breaks.forEach(({ apply }) => apply(root)),
});
