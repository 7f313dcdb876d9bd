import { createServer } from 'node:http';
import { openSite } from './static-site.ts';

/**
 * Serves the built site on this machine and prints its address. PORT says where, else the first
 * free port from 4321 on; BASE the path under it, as in the build; DIST the folder.
 */
const { PORT, BASE = '/', DIST = 'dist' } = process.env;
const base = `/${BASE}/`.replace(/\/+/g, '/');
let port = Number(PORT ?? 4321);

try {
  const answer = openSite(DIST, base);
  const server = createServer((request, response) => {
    answer({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      acceptEncoding: [request.headers['accept-encoding']].flat().join(','),
      ifNoneMatch: request.headers['if-none-match'],
    })
      .then(({ status, headers, body }) => {
        response.writeHead(status, Object.fromEntries(headers)).end(body);
      })
      .catch((error: unknown) => {
        console.error(`${request.url}:`, error);
        response.writeHead(500).end();
      });
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') return fail(error.message);
    if (PORT !== undefined) return fail(`Port ${port} is taken. Choose another: PORT=4400`);
    server.listen(++port, 'localhost');
  });
  server.on('listening', () => console.log(`http://localhost:${port}${base}`));
  server.listen(port, 'localhost');
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
