import { parentPort, workerData } from 'node:worker_threads';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { DrawnFile } from '../src/publish/files/file.ts';
import { picturesFolder } from '../site.config.ts';
import { Editions } from './editions.ts';
import { writeFiles } from './files.ts';
import { Studio } from './pictures/studio.ts';

/** A thread that writes all of a site but its pages, and says which files those are. */
const { root, base, origin, dist } = z
  .object({ root: z.string(), base: z.string(), origin: z.string(), dist: z.string() })
  .parse(workerData);
const editions = new Editions(root, { base, origin: new URL(origin) });
const studio = new Studio(resolve(picturesFolder));
studio.drawAhead(editions.listFiles().filter((file): file is DrawnFile => 'plan' in file));
parentPort?.postMessage(await writeFiles(editions.listAll(), dist, studio));
