import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../src/content/problem.ts';
import { OWN_LANGUAGE } from '../src/i18n/language.ts';
import { cacheFolder, contentFolder, keptFolder, siteConfig } from '../site.config.ts';
import { readAnew, serveFiles } from './dev-server.ts';
import { Editions } from './editions.ts';
import { restoreFragments } from './fragments.ts';
import { KeptFiles } from './kept-files.ts';
import { hashCode } from './page-keys.ts';
import { listRoutes } from './routes.ts';
import { warnOfLocalSite } from './site-address.ts';
import { SitePages } from './site-pages.ts';
import { swap } from './swap.ts';
import { registerModule } from './virtual-register.ts';
import { writeBeside, type FilesWritten } from './write-beside.ts';

/** What a build has while it goes on. */
interface Build {
  readonly kept: KeptFiles;
  /** The folder of the last site, and that of the next, which takes its place. */
  readonly last: string;
  dist: string;
  /** Of the code. */
  readonly version: string;
  filesWritten?: FilesWritten;
}

/**
 * Puts the content check before every build, so that none can bypass it. A build also writes every
 * file that is not a page made of components, with what the search loads, takes over the pages that did
 * not change, puts back the fragments that moved, and lists in the sitemap every page but the cards
 * for other sites. The development server makes a file when it is asked for, and reads the content
 * anew whenever a file of it changes. Every page comes once more in each language into which the
 * register is translated.
 *
 * @param base the path under which the site is served, "/" or "/register/".
 * @param origin where it is published.
 */
export function registerSite(base: string, origin: URL): AstroIntegration[] {
  const pages = new SitePages(new URL(base.replace(/\/?$/, '/'), origin));
  let opened: Editions | undefined;
  let build: Build | undefined;
  let stopReading: (() => void) | undefined;
  const get = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The register is read when Astro is set up.');
    return value;
  };
  const own: AstroIntegration = {
    name: 'register',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const version = command === 'build' ? hashCode(root) : undefined;
        opened = new Editions(root, { base, origin, ...(version !== undefined && { version }) });
        // Vite would watch each file of these; see `watchContent`.
        const ignored = [resolve(root, contentFolder), resolve(cacheFolder)];
        updateConfig({
          vite: { plugins: [registerModule()], server: { watch: { ignored } } },
        });
        const folder = fileURLToPath(new URL('pages', config.srcDir));
        for (const language of opened.languages) {
          if (language === OWN_LANGUAGE) continue;
          for (const route of listRoutes(folder, language)) {
            injectRoute({ ...route, prerender: true });
          }
        }
        if (version === undefined) return;
        const last = fileURLToPath(config.outDir);
        const kept = new KeptFiles(resolve(root, keptFolder, 'pages.json'), last);
        build = { kept, last, dist: last, version };
      },
      'astro:config:done': ({ config }) => {
        if (build !== undefined) build.dist = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        stopReading = readAnew(server, get(opened), logger);
        serveFiles(server, get(opened));
      },
      // Also where it starts anew, as when its configuration changes.
      'astro:server:done': () => stopReading?.(),
      'astro:build:start': ({ logger, setPrerenderer }) => {
        for (const [field, value] of Object.entries(siteConfig.publisher)) {
          if (value === '') logger.warn(`site.config.ts: publisher.${field} is empty. Fill it in.`);
        }
        const editions = get(opened);
        if (editions.outdated.length > 0) logger.warn(formatProblems(editions.outdated));
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const { kept, dist } = get(build);
            const { moved } = editions.registerIn();
            return pages.takeOver(await prerenderer.getStaticPaths(), moved, kept, dist);
          },
        }));
      },
      // It is told of each target; the folder has been emptied by then.
      'astro:build:setup': () => {
        const { last, dist, version } = get(build);
        get(build).filesWritten ??= writeBeside({
          root: get(opened).root,
          base,
          origin: origin.href,
          dist,
          last,
          version,
        });
      },
      'astro:build:done': async ({ dir, pages: made, logger }) => {
        for (const { pathname } of made) pages.add(pathname);
        const { filesWritten, kept, dist } = get(build);
        const count = await get(filesWritten)(pages.paths);
        logger.info(`files beside the pages: ${count}`);
        logger.info(`pages as the last build made them: ${pages.takenOver.length}`);
        for (const language of get(opened).languages) {
          await restoreFragments(get(opened).registerIn(language), language, dir);
        }
        kept.save(dist);
      },
    },
  };
  const list = sitemap({
    filter: (url) => !new URL(url).pathname.endsWith('/embed/'),
    customPages: pages.takenOver,
    serialize: (item) => pages.addLanguages(item),
  });
  return [own, list, swap(), warnOfLocalSite()];
}
