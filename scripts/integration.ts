import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../src/model/archive.ts';
import { buildLexicon } from '../src/model/lexicon.ts';
import { searchDocuments, textOf } from '../src/model/search-documents.ts';
import { readArchive } from './content.ts';
import { buildSearchIndex, type IndexFile } from './search-index.ts';

/**
 * Puts the content check before every build, so that none can bypass it, and the search index
 * after it: written into dist by a build; the development server makes it when search first asks.
 */
export function register(): AstroIntegration {
  let archive: Archive;
  return {
    name: 'register',
    hooks: {
      'astro:config:setup': ({ config }) => {
        archive = readArchive(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        let index: ReturnType<typeof indexArchive> | undefined;
        // Vite has taken the base path off by then.
        server.middlewares.use('/pagefind/', (request, response, next) => {
          const wanted = request.url?.split('?')[0]?.slice(1);
          index ??= indexArchive(archive);
          index.then((files) => {
            const file = files.find(({ path }) => path === wanted);
            if (file === undefined) return next();
            if (file.path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
            response.end(file.content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexArchive(archive);
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

function indexArchive(archive: Archive): Promise<IndexFile[]> {
  const documents = searchDocuments(archive);
  return buildSearchIndex(documents, buildLexicon(documents.map(textOf), archive.words));
}
