import { resolve } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { contentFolder } from '../site.config.ts';
import type { Editions } from './editions.ts';
import { makeFile } from './files.ts';
import { watchContent, type Changed } from './watch-content.ts';

/** Vite itself is a dependency of Astro, not of ours. */
type ViteDevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Reads the content whenever a file of it changes, and has everything that shows it made anew.
 *
 * @returns what ends that.
 */
export function readAnew(
  server: ViteDevServer,
  editions: Editions,
  logger: AstroIntegrationLogger,
): () => void {
  const renew = (changed: Changed): void => {
    try {
      editions.read(changed);
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
      return;
    }
    // The modules are what they were: Astro only has to ask each page for its paths anew.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  return watchContent(resolve(server.config.root, contentFolder), renew);
}

/** The modules of a page: they do not wait for a list of the files of the site. */
const OWN_TO_VITE = /^\/(?:@|src\/|node_modules\/)/;

/** Answers with the files that are not pages made of components, each made when it is asked for. */
export function serveFiles(server: ViteDevServer, editions: Editions): void {
  server.middlewares.use((request, response, next) => {
    const { url = '' } = request;
    if (OWN_TO_VITE.test(url)) return next();
    const file = editions.fileAt(decodeURI(url.split('?')[0] ?? ''));
    if (file === undefined) return next();
    const content = makeFile(file);
    response.setHeader('Content-Type', file.type);
    response.end(content);
  });
}
