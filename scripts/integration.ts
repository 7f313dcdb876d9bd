import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../src/model/archive.ts';
import { readArchive } from './content.ts';
import { buildSearchIndex } from './search-index.ts';

/**
 * Puts the content check before every build, so that none can bypass it, and the search index
 * after it: written into dist by a build, served from memory by the development server.
 */
export function register(): AstroIntegration {
  let archive: Archive;
  let base = '/';
  return {
    name: 'register',
    hooks: {
      'astro:config:setup': ({ config }) => {
        archive = readArchive(fileURLToPath(config.root));
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': async ({ server }) => {
        const files = new Map(
          (await buildSearchIndex(archive)).map(({ path, content }) => [path, content]),
        );
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]?.replace(`${base}pagefind/`, '') ?? '';
          const content = files.get(path);
          if (content === undefined) return next();
          if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
          response.end(content);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await buildSearchIndex(archive);
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`search index: ${files.length} files`);
      },
    },
  };
}
