import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { drawPicture } from './draw.ts';
import type { Order } from './studio.ts';

/** A thread that draws pictures into files, one order after the other, and says when each is done. */
parentPort?.on('message', ({ picture, file }: Order) => {
  drawPicture(picture).then(
    (png) => {
      // Aside, then in place in one step: an interrupted build leaves no half picture.
      const aside = `${file}.${process.pid}-${threadId}`;
      writeFileSync(aside, png);
      renameSync(aside, file);
      parentPort?.postMessage(null);
    },
    (error: unknown) => parentPort?.postMessage(String(error)),
  );
});
