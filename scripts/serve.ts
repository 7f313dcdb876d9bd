import { createAdaptorServer } from '@hono/node-server';
import { listen } from '../tools/listen.ts';
import { openSite } from '../tools/static-site.ts';

/**
 * Serves the built site on this machine and prints its address. PORT says where, else the first
 * free port from 4321 on; BASE the path under it, as in the build; DIST the folder.
 */
const { PORT, BASE = '/', DIST = 'dist' } = process.env;
const base = `/${BASE}/`.replace(/\/+/g, '/');

try {
  const server = createAdaptorServer(await openSite(DIST, base));
  const port = await listen(server, PORT === undefined ? undefined : Number(PORT));
  console.log(`http://localhost:${port}${base}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
