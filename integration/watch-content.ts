import { globSync, watch } from 'node:fs';
import { join } from 'node:path';
import { TRANSLATIONS } from '../src/i18n/language.ts';

/**
 * How long, in milliseconds, the content has to be left alone before it is read anew. An editor may
 * empty a file before it writes it.
 */
const QUIET = 100;

/** Those of the content, and in each language those of its words. */
const FOLDERS = ['*/', ...TRANSLATIONS.map((language) => `${language}/*/`)];

/**
 * Tells when something in the folder of the content changed. It watches the folders in it, where Vite
 * would watch each file, which takes seconds where there are 20,000.
 *
 * @param onChange is called once for changes that come together.
 * @returns what ends that.
 */
export function watchContent(folder: string, onChange: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const open = () =>
    ['.', ...globSync(FOLDERS, { cwd: folder })].map((path) =>
      watch(join(folder, path), () => {
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
    // A folder may be new, or another of the same name. What changes meanwhile is read all the same.
    close();
    watchers = open();
    onChange();
  };
  return close;
}
