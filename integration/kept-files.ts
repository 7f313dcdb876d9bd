import { linkSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** A file as the last build made it: its key, its size and its time. */
const fileSchema = z.tuple([z.string(), z.number(), z.number()]);
const keptSchema = z.record(z.string(), fileSchema);

/** Files of the last site, which a build takes over where it would make the same. */
export class KeptFiles {
  readonly #file: string;
  readonly #site: string;
  readonly #files: Readonly<z.infer<typeof keptSchema>>;
  readonly #keys = new Map<string, string>();

  /**
   * @param file where it is kept.
   * @param last the folder of the last site.
   */
  constructor(file: string, last: string) {
    this.#file = file;
    this.#site = last;
    this.#files = readKept(file);
  }

  /**
   * Puts a file of the last site into the next, where it has the same key and is as it was made.
   *
   * @param path of the file, "moties/35373-8/index.html".
   * @param key differs where what is in the file does.
   * @param next the folder of the next site.
   * @returns whether it is there.
   */
  take(path: string, key: string, next: string): boolean {
    this.#keys.set(path, key);
    const kept = this.#files[path];
    if (kept?.[0] !== key) return false;
    const [, size, modified] = kept;
    const stat = statSync(join(this.#site, path), { throwIfNoEntry: false });
    if (stat?.size !== size || stat.mtimeMs !== modified) return false;
    return link(join(this.#site, path), join(next, path));
  }

  /** Remembers the files that were made or taken over. */
  save(site: string): void {
    const files = Object.fromEntries(
      Array.from(this.#keys, ([path, own]) => {
        const { size, mtimeMs } = statSync(join(site, path));
        return [path, [own, size, mtimeMs]];
      }),
    );
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, JSON.stringify(files));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** Gives whether it could: not every file system has links, and something may be at the place. */
function link(from: string, to: string): boolean {
  try {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be read is as nothing. */
function readKept(file: string): z.infer<typeof keptSchema> {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
