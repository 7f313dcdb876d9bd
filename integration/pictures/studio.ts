import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Node } from '../../src/publish/pictures/lay-out.ts';

/** What a thread is asked to draw, and where to put it. */
export interface Order {
  readonly picture: Node;
  readonly file: string;
}

/** An order that waits, and whom to tell. */
interface Waiting extends Order {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a studio, in which threads draw pictures while the pages are made. What was drawn before, by
 * the same programs, is not drawn again.
 *
 * @param folder where the pictures are kept, by what is in them.
 * @returns draws a picture, unless it is there or is being drawn, and gives its file.
 */
export function openStudio(folder: string): (picture: Node) => Promise<string> {
  const makers = ['satori', '@resvg/resvg-js', '@fontsource/charis-sil'].map(readManifest);
  const drawn = new Map<string, Promise<void>>();
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  let threads = 0;
  const hire = (): Worker | undefined => {
    if (threads === availableParallelism()) return undefined;
    threads++;
    return new Worker(new URL('worker.ts', import.meta.url));
  };
  const start = (): void => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? hire();
      const order = worker && queue.shift();
      if (worker === undefined || order === undefined) return;
      void give(worker, order).finally(() => {
        // A thread without work does not keep the program from its end.
        worker.unref();
        idle.push(worker);
        start();
      });
    }
  };
  return async (picture) => {
    const what = JSON.stringify([picture, makers]);
    const file = join(folder, `${createHash('sha256').update(what).digest('hex')}.png`);
    let done = drawn.get(file);
    if (done === undefined) {
      mkdirSync(folder, { recursive: true });
      done = existsSync(file)
        ? Promise.resolve()
        : new Promise((resolve, reject) => queue.push({ picture, file, resolve, reject }));
      drawn.set(file, done);
      start();
    }
    await done;
    return file;
  };
}

/** Gives a thread an order, and tells who waits for it how that ended. */
async function give(worker: Worker, { picture, file, resolve, reject }: Waiting): Promise<void> {
  worker.ref();
  const answer = await new Promise<string | null>((tell) => {
    worker.once('message', tell);
    worker.postMessage({ picture, file } satisfies Order);
  });
  if (answer === null) resolve();
  else reject(new Error(`A picture could not be drawn: ${answer}`));
}

/** What a package says of itself, its version included: another one draws anew. */
function readManifest(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  const folder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(main)?.[0];
  return readFileSync(join(folder ?? dirname(main), 'package.json'), 'utf8');
}
