import { globSync, watch } from 'node:fs';
import { join } from 'node:path';
import { TRANSLATIONS } from '../src/i18n/language.ts';

/** The files that changed, in full; undefined where any may have. */
export type Changed = ReadonlySet<string> | undefined;

/**
 * How long, in milliseconds, the content has to be left alone before it is read anew. An editor may
 * empty a file before it writes it.
 */
const QUIET = 50;

/** Who changes more at once may do so faster than a system tells of it. */
const MOST_TOLD = 100;

/** The folders that hold folders, and those. */
const HOLDERS: readonly string[] = ['.', ...TRANSLATIONS];
const HELD = HOLDERS.map((holder) => `${holder}/*/`);

/**
 * Tells when something in the folder of the content changed. It watches the folders in it, where Vite
 * would watch each file, which takes seconds where there are 20,000.
 *
 * @param onChange is called once for changes that come together.
 * @returns what ends that.
 */
export function watchContent(folder: string, onChange: (changed: Changed) => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let files = new Set<string>();
  let isAny = false;
  const open = () =>
    ['.', ...globSync(HELD, { cwd: folder })].map((path) =>
      watch(join(folder, path), (_, name) => {
        // A folder may be new, or another of the same name.
        isAny ||= name === null || HOLDERS.includes(path);
        files.add(join(folder, path, name ?? ''));
        clearTimeout(waiting);
        waiting = setTimeout(tell, QUIET);
      }),
    );
  let watchers = open();
  const close = (): void => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
  const tell = (): void => {
    const changed = isAny || files.size > MOST_TOLD ? undefined : files;
    files = new Set();
    isAny = false;
    if (changed === undefined) {
      close();
      watchers = open();
    }
    onChange(changed);
  };
  return close;
}
