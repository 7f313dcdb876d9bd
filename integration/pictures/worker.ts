import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { draw } from './draw.ts';
import type { Order } from './studio.ts';

/** A thread that draws into files, one order after the other, and says when each is done. */
parentPort?.on('message', ({ drawing, file }: Order) => {
  carryOut(drawing, file).then(
    () => parentPort?.postMessage(null),
    (error: unknown) => parentPort?.postMessage(String(error)),
  );
});

async function carryOut(drawing: Order['drawing'], file: string): Promise<void> {
  // Aside, then in place in one step: an interrupted build leaves no half drawing.
  const aside = `${file}.${process.pid}-${threadId}`;
  writeFileSync(aside, await draw(drawing));
  renameSync(aside, file);
}
