import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatEntry, type Draft } from '../src/content/drafts/format-entry.ts';

/**
 * Writes drafts as new files: all of them, or none.
 *
 * @throws Error where a file is there already.
 */
export function writeDrafts(root: string, drafts: readonly Draft[]): void {
  const there = drafts.filter(({ file }) => existsSync(join(root, file)));
  if (there.length > 0) {
    const files = there.map(({ file }) => `  ${file}`).join('\n');
    throw new Error(`Nothing was written. Change by hand what is there already:\n${files}`);
  }
  for (const draft of drafts) {
    const path = join(root, draft.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formatEntry(draft), { flag: 'wx' });
  }
}
