import { linkSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** A page as the last build made it: its key, and the size and time of its file. */
const pageSchema = z.tuple([z.string(), z.number(), z.number()]);
const keptSchema = z.object({ version: z.string(), pages: z.record(z.string(), pageSchema) });

/** The pages of the last build, which the next one takes over where it would make the same. */
export class KeptPages {
  readonly #file: string;
  readonly #version: string;
  readonly #site: string;
  readonly #pages: Readonly<Record<string, z.infer<typeof pageSchema>>>;
  readonly #keys = new Map<string, string>();

  /**
   * @param file where it is kept.
   * @param last the folder of the last site.
   * @param version of all that pages are made with, but for what their keys tell.
   */
  constructor(file: string, last: string, version: string) {
    this.#file = file;
    this.#site = last;
    this.#version = version;
    this.#pages = readKept(file, version);
  }

  /**
   * Puts a page of the last site into the next, where it has the same key and is as it was made.
   *
   * @param path of the page, "moties/35373-8/index.html".
   * @param next the folder of the next site.
   * @returns whether it is there.
   */
  take(path: string, key: string, next: string): boolean {
    this.#keys.set(path, key);
    const kept = this.#pages[path];
    if (kept?.[0] !== key) return false;
    const [, size, modified] = kept;
    const stat = statSync(join(this.#site, path), { throwIfNoEntry: false });
    if (stat?.size !== size || stat.mtimeMs !== modified) return false;
    try {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      linkSync(join(this.#site, path), join(next, path));
      return true;
    } catch {
      // Not every file system has links: then it is made.
      return false;
    }
  }

  /** Remembers the pages that were made or taken over. */
  save(site: string): void {
    const pages = Object.fromEntries(
      Array.from(this.#keys, ([path, own]) => {
        const { size, mtimeMs } = statSync(join(site, path));
        return [path, [own, size, mtimeMs]];
      }),
    );
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, JSON.stringify({ version: this.#version, pages }));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** What another version kept, or what cannot be read, is as nothing. */
function readKept(file: string, version: string): z.infer<typeof keptSchema>['pages'] {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return kept.version === version ? kept.pages : {};
  } catch {
    return {};
  }
}
