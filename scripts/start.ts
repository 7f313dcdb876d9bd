import { createAdaptorServer } from '@hono/node-server';
import { build } from 'astro';
import { listen } from '../tools/listen.ts';
import { openSite } from '../tools/static-site.ts';

/**
 * `npm start`: builds the site for the address at which it is then served, and prints that address.
 * PORT, BASE and DIST say where, as for serve.ts.
 */
const { PORT, BASE = '/', DIST = 'dist' } = process.env;
const base = `/${BASE}/`.replace(/\/+/g, '/');

try {
  // The port is taken before the build, which writes it into every page.
  const server = createAdaptorServer({ fetch: async (request) => (await site).fetch(request) });
  const port = await listen(server, PORT === undefined ? undefined : Number(PORT));
  process.env['SITE'] = `http://localhost:${port}`;
  const built = build({ force: true, logLevel: 'error', outDir: DIST });
  const site = built.then(() => openSite(DIST, base));
  await site;
  console.log(`http://localhost:${port}${base}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
