import { resolve } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { contentFolder } from '../site.config.ts';
import type { Editions } from './editions.ts';
import { makeFile } from './files.ts';

/** Vite itself is a dependency of Astro, not of ours. */
type ViteDevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * How long, in milliseconds, the content has to be left alone before it is read anew. An editor may
 * empty a file before it writes it, and the watcher then tells of the first only.
 */
const QUIET = 100;

/** Reads the content whenever a file of it changes, and has everything that shows it made anew. */
export function readAnew(
  server: ViteDevServer,
  editions: Editions,
  logger: AstroIntegrationLogger,
): void {
  const renew = (): void => {
    try {
      editions.read();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
      return;
    }
    // The modules are what they were. They are run anew, so that Astro asks each page for its paths.
    for (const { hot } of Object.values(server.environments)) {
      hot.send({ type: 'full-reload' });
    }
  };
  let waiting: NodeJS.Timeout | undefined;
  const folder = resolve(server.config.root, contentFolder);
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(renew, QUIET);
  });
}

/** Answers with the files that are not pages made of components, each made when it is asked for. */
export function serveFiles(server: ViteDevServer, editions: Editions): void {
  server.middlewares.use((request, response, next) => {
    const file = editions.fileAt(decodeURI(request.url?.split('?')[0] ?? ''));
    if (file === undefined) return next();
    const content = makeFile(file);
    response.setHeader('Content-Type', file.type);
    response.end(content);
  });
}
