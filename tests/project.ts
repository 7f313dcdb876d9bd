import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Gives an empty folder that is a project's root, removed after use.
 *
 * @param content the folder of which it gets a copy as its content, if any.
 */
export function withProject<Result>(use: (root: string) => Result, content?: string): Result {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  try {
    if (content !== undefined) cpSync(content, join(root, 'content'), { recursive: true });
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * Runs a script of `scripts/` in a root where nobody sits at the terminal.
 *
 * @returns its exit code, and the lines that it wrote.
 */
export function runScript(root: string, script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts', script), ...args],
    { cwd: root, encoding: 'utf8', input: '' },
  );
  return { status, stdout: toLines(stdout), stderr: toLines(stderr) };
}

const toLines = (text: string): string[] => (text === '' ? [] : text.trimEnd().split('\n'));
