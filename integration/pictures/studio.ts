import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing, DrawnFile } from '../../src/publish/files/file.ts';

/** What a thread is asked to draw, and where to put it. */
export interface Order {
  readonly drawing: Drawing;
  readonly file: string;
}

/** An order that was taken, and whom to tell how it ended. */
interface Taken extends Order {
  readonly end: PromiseWithResolvers<undefined>;
}

const PACKAGES = ['satori', '@resvg/resvg-js', '@fontsource/charis-sil', 'uqr'];
/** Our own part in a drawing. */
const CODE = ['draw.ts', 'png.ts'];

/**
 * A studio, in which threads draw while the pages are made. What was drawn before, by the same
 * programs, is not drawn again.
 */
export class Studio {
  readonly #folder: string;
  readonly #makers = hash([...PACKAGES.map(readManifest), ...CODE.map(readCode)].join(''));
  /** What waits or is being drawn, by its file. */
  readonly #taken = new Map<string, Taken>();
  readonly #waiting: Taken[] = [];
  readonly #idle: Worker[] = [];
  #ahead: Iterator<DrawnFile, unknown> = [].values();
  #threads = 0;

  /** @param folder where the drawings are kept, by what is in them. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Draws files when there is nothing else to draw. What goes wrong is told to who asks for the file. */
  drawAhead(files: Iterator<DrawnFile, unknown>): void {
    this.#ahead = files;
    this.#start();
  }

  /** Draws a file, unless it was drawn before, and gives the path of the drawing. */
  async draw(file: DrawnFile): Promise<string> {
    const order = this.#order(file);
    let taken = this.#taken.get(order.file);
    if (taken === undefined && !existsSync(order.file)) {
      taken = this.#take(order);
      this.#waiting.push(taken);
      this.#start();
    }
    await taken?.end.promise;
    return order.file;
  }

  #order({ plan }: DrawnFile): Order {
    const drawing = plan();
    const name = hash(JSON.stringify([drawing, this.#makers]));
    return { drawing, file: join(this.#folder, `${name}.${'qr' in drawing ? 'svg' : 'png'}`) };
  }

  #take(order: Order): Taken {
    const taken = { ...order, end: Promise.withResolvers<undefined>() };
    // Nobody may be waiting yet.
    taken.end.promise.catch(() => {});
    this.#taken.set(order.file, taken);
    return taken;
  }

  #takeAhead(): Taken | undefined {
    for (let next = this.#ahead.next(); next.done !== true; next = this.#ahead.next()) {
      const order = this.#order(next.value);
      if (!this.#taken.has(order.file) && !existsSync(order.file)) return this.#take(order);
    }
    return undefined;
  }

  /** Gives work to every thread that has none. */
  #start(): void {
    while (this.#idle.length > 0 || this.#threads < availableParallelism()) {
      const taken = this.#waiting.shift() ?? this.#takeAhead();
      if (taken === undefined) return;
      void this.#give(this.#idle.pop() ?? this.#hire(), taken);
    }
  }

  #hire(): Worker {
    this.#threads++;
    mkdirSync(this.#folder, { recursive: true });
    return new Worker(new URL('worker.ts', import.meta.url));
  }

  /** Gives a thread an order, and tells who waits for it how that ended. */
  async #give(worker: Worker, { drawing, file, end }: Taken): Promise<void> {
    worker.ref();
    const answer = await new Promise<string | null>((tell) => {
      worker.once('message', tell);
      worker.postMessage({ drawing, file } satisfies Order);
    });
    if (answer === null) end.resolve(undefined);
    else end.reject(new Error(`A drawing could not be made: ${answer}`));
    this.#taken.delete(file);
    // A thread without work does not keep the program from its end.
    worker.unref();
    this.#idle.push(worker);
    this.#start();
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const readCode = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What a package says of itself, its version included: another one draws anew. */
function readManifest(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  const folder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(main)?.[0];
  return readFileSync(join(folder ?? dirname(main), 'package.json'), 'utf8');
}
