import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Folders } from './folders.ts';

/** A file as the last build made it: its key, its size and its time. */
const fileSchema = z.tuple([z.string(), z.number(), z.number()]);
const keptSchema = z.record(z.string(), fileSchema);

type Kept = z.infer<typeof fileSchema>;

/** Files of the last site, which a build takes over where it would make the same. */
export class KeptFiles {
  readonly #file: string;
  readonly #site: string;
  readonly #files: Readonly<z.infer<typeof keptSchema>>;
  /** Of the next site: what is known of each file, null of one that is made. */
  readonly #next = new Map<string, { readonly key: string; readonly kept: Kept | null }>();
  readonly #folders = new Folders();

  /**
   * @param file where it is kept.
   * @param last the folder of the last site.
   */
  constructor(file: string, last: string) {
    this.#file = file;
    this.#site = last;
    this.#files = existsSync(last) ? readKept(file) : {};
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
    const kept = this.#files[path];
    const isThere = kept?.[0] === key && this.#isAsMade(path, kept) && this.#link(path, next);
    this.#next.set(path, { key, kept: isThere ? kept : null });
    return isThere;
  }

  /** Whether a file that was asked for is in the next site as it was in the last. */
  tookOver(path: string): boolean {
    return (this.#next.get(path)?.kept ?? null) !== null;
  }

  /** What a file of the last site holds, where that is as it was made. */
  readLast(path: string): Buffer<ArrayBuffer> | undefined {
    const kept = this.#files[path];
    const isThere = kept !== undefined && this.#isAsMade(path, kept);
    return isThere ? readFileSync(join(this.#site, path)) : undefined;
  }

  /** Remembers the files that were made or taken over. */
  save(site: string): void {
    const files = Object.fromEntries(
      Array.from(this.#next, ([path, { key, kept }]) => {
        if (kept !== null) return [path, kept];
        const { size, mtimeMs } = statSync(join(site, path));
        return [path, [key, size, mtimeMs]];
      }),
    );
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, JSON.stringify(files));
    renameSync(`${this.#file}.new`, this.#file);
  }

  #isAsMade(path: string, [, size, modified]: Kept): boolean {
    const stat = statSync(join(this.#site, path), { throwIfNoEntry: false });
    return stat?.size === size && stat.mtimeMs === modified;
  }

  /** Gives whether it could: not every file system has links, and something may be at the place. */
  #link(path: string, next: string): boolean {
    const to = join(next, path);
    try {
      this.#folders.makeFor(to);
      linkSync(join(this.#site, path), to);
      return true;
    } catch {
      return false;
    }
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
