import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { describeConflict } from './files.ts';

/** What a thread is told of the site that it writes. */
export interface Site {
  /** Of the project. */
  readonly root: string;
  /** The path under which it is served. */
  readonly base: string;
  /** Where it is published. */
  readonly origin: string;
  /** The folder of the site. */
  readonly dist: string;
  /** That of the last site, from which it takes over what did not change. */
  readonly last: string;
  /** Of the code that makes it. */
  readonly version: string;
}

/**
 * Waits until all files are written.
 *
 * @param pages the paths of the pages, "moties/35373-8/".
 * @returns how many files there are.
 * @throws where one could not be written, or has the address of a page.
 */
export type FilesWritten = (pages: Iterable<string>) => Promise<number>;

/**
 * Writes all of a site but its pages in a thread, while the pages are made: it reads the content that
 * was checked once more, which takes less than to wait for the pages.
 */
export function writeBeside(site: Site): FilesWritten {
  const worker = new Worker(new URL('files-thread.ts', import.meta.url), { workerData: site });
  const written = once(worker, 'message').then(([paths]) => z.array(z.string()).parse(paths));
  // Whoever waits is told.
  written.catch(() => {});
  return async (pages) => {
    const paths = await written;
    const own = new Set(paths);
    const taken = [...pages].find((page) => own.has(`${page}index.html`));
    if (taken !== undefined) throw new Error(describeConflict(`/${taken}`));
    return paths.length;
  };
}
