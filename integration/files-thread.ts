import { parentPort, workerData } from 'node:worker_threads';
import { resolve } from 'node:path';
import { z } from 'zod';
import { keptFolder } from '../site.config.ts';
import { Editions } from './editions.ts';
import { writeFiles } from './files.ts';
import { KeptFiles } from './kept-files.ts';

/** A thread that writes all of a site but its pages, and says which files those are. */
const { root, base, origin, dist, last, version } = z
  .object({
    root: z.string(),
    base: z.string(),
    origin: z.string(),
    dist: z.string(),
    last: z.string(),
    version: z.string(),
  })
  .parse(workerData);
const editions = new Editions(root, { base, origin: new URL(origin), version });
const kept = new KeptFiles(resolve(root, keptFolder, 'files.json'), last);
const paths = writeFiles(editions.listAll(), { dist, kept });
kept.save(dist);
parentPort?.postMessage(paths);
