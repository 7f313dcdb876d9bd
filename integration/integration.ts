import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type {
  AstroIntegration,
  AstroIntegrationLogger,
  AstroPrerenderer,
  HookParameters,
} from 'astro';
import { formatProblems } from '../src/content/problem.ts';
import {
  languageOf,
  LANGUAGES,
  OWN_LANGUAGE,
  prefixOf,
  type Language,
} from '../src/i18n/language.ts';
import { keepFragments } from '../src/publish/redirects.ts';
import type { Redirect, Register } from '../src/register/register.ts';
import { contentFolder, keptFolder, picturesFolder, siteConfig } from '../site.config.ts';
import { Editions } from './editions.ts';
import { makeFile } from './files.ts';
import { KeptFiles } from './kept-files.ts';
import { hashCode } from './page-keys.ts';
import { Studio } from './pictures/studio.ts';
import { listRoutes } from './routes.ts';
import { LOCAL_SITE, warnOfLocalSite } from './site-address.ts';
import { swap } from './swap.ts';
import { registerModule } from './virtual-register.ts';
import { writeBeside, type FilesWritten, type Site } from './write-beside.ts';

/** Astro does not name it. */
type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Vite itself is a dependency of Astro, not of ours. */
type ViteDevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * How long, in milliseconds, the content has to be left alone before it is read anew. An editor may
 * empty a file before it writes it, and the watcher then tells of the first only.
 */
const QUIET = 100;

/**
 * Puts the content check before every build, so that none can bypass it. A build also writes every
 * file that is not a page made of components, with what the search loads, puts back the fragments
 * that moved, and lists in the sitemap every page but the cards for other sites. The development server
 * makes a file when it is asked for, and reads the content anew whenever a file of it changes. Every
 * page comes once more in each language into which the register is translated.
 */
export function registerSite(): AstroIntegration[] {
  let opened: Editions | undefined;
  const get = (): Editions => {
    if (opened === undefined) throw new Error('The register is read when Astro is set up.');
    return opened;
  };
  let site: Site | undefined;
  let last = '';
  let filesWritten: FilesWritten | undefined;
  /** The paths of the pages, "moties/35373-8/". */
  const made = new Set<string>();
  let kept: KeptFiles | undefined;
  /** The addresses of the pages that were taken over from the last build, of which Astro does not know. */
  const customPages: string[] = [];
  /** Takes over the pages that did not change. Gives those that are to be made. */
  const takeOver = (paths: PathWithRoute[]): PathWithRoute[] => {
    const changedLater = new Set(
      get()
        .registerIn()
        .moved.map(({ from }) => from.split('#')[0]),
    );
    return paths.filter(({ pathname, cacheKey }) => {
      const path = pathname.replace(/^\/|\/$/g, '');
      const own = `/${path.slice(prefixOf(languageOf(pathname)).length)}/`.replace('//', '/');
      if (cacheKey === undefined || site === undefined || changedLater.has(own)) return true;
      if (kept?.take(`${path}/index.html`, cacheKey, site.dist) !== true) return true;
      made.add(`${path}/`);
      customPages.push(new URL(`${site.base.replace(/\/?$/, '/')}${path}/`, site.origin).href);
      return false;
    });
  };
  const own: AstroIntegration = {
    name: 'register',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        const { base, site: origin = LOCAL_SITE } = config;
        const root = fileURLToPath(config.root);
        const place = { base, origin: new URL(origin) };
        if (command === 'build') {
          const version = hashCode(root);
          opened = new Editions(root, { ...place, version });
          const whole = [version, origin, base, ...opened.languages].join(' ');
          last = fileURLToPath(config.outDir);
          kept = new KeptFiles(resolve(root, keptFolder, 'pages.json'), last, whole);
        } else opened = new Editions(root, place);
        updateConfig({ vite: { plugins: [registerModule()] } });
        for (const language of opened.languages) {
          if (language === OWN_LANGUAGE) continue;
          for (const route of listRoutes(
            fileURLToPath(new URL('pages', config.srcDir)),
            language,
          )) {
            injectRoute({ ...route, prerender: true });
          }
        }
      },
      'astro:config:done': ({ config }) => {
        const { root, base, site: origin = LOCAL_SITE, outDir } = config;
        site = { root: fileURLToPath(root), base, origin, dist: fileURLToPath(outDir), last };
      },
      'astro:server:setup': ({ server, logger }) => {
        readAnew(server, get(), logger);
        serveFiles(server, get());
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        for (const [field, value] of Object.entries(siteConfig.publisher)) {
          if (value === '') logger.warn(`site.config.ts: publisher.${field} is empty. Fill it in.`);
        }
        const { outdated } = get();
        if (outdated.length > 0) logger.warn(formatProblems(outdated));
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => takeOver(await prerenderer.getStaticPaths()),
        }));
      },
      // The folder has been emptied by then, once for all targets.
      'astro:build:setup': () => {
        if (site !== undefined) filesWritten ??= writeBeside(site);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        for (const { pathname } of pages) made.add(pathname);
        const count = await filesWritten?.(made);
        logger.info(`files beside the pages: ${count ?? 0}`);
        logger.info(`pages as the last build made them: ${customPages.length}`);
        await restoreFragments(get(), dir);
        kept?.save(fileURLToPath(dir));
      },
    },
  };
  /** Adds to a page of the sitemap the same page in each language that has it. */
  const addLanguages = (item: SitemapItem): SitemapItem => {
    const root = new URL(site?.base.replace(/\/?$/, '/') ?? '/', item.url);
    const path = `/${item.url.slice(root.href.length)}`;
    const own = path.slice(prefixOf(languageOf(path)).length);
    const links = LANGUAGES.map((lang) => ({ lang, path: (prefixOf(lang) + own).slice(1) }))
      .filter((link) => made.has(link.path))
      .map((link) => ({ lang: link.lang, url: new URL(link.path, root).href }));
    return links.length > 1 ? { ...item, links } : item;
  };
  const isPage = (url: string): boolean => !new URL(url).pathname.endsWith('/embed/');
  return [
    own,
    sitemap({ filter: isPage, customPages, serialize: addLanguages }),
    swap(),
    warnOfLocalSite(),
  ];
}

/** Reads the content whenever a file of it changes, and has everything that shows it made anew. */
function readAnew(server: ViteDevServer, editions: Editions, logger: AstroIntegrationLogger): void {
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
function serveFiles(server: ViteDevServer, editions: Editions): void {
  const studio = new Studio(resolve(picturesFolder));
  server.middlewares.use((request, response, next) => {
    const file = editions.fileAt(decodeURI(request.url?.split('?')[0] ?? ''));
    if (file === undefined) return next();
    makeFile(file, studio).then((content) => {
      response.setHeader('Content-Type', file.type);
      response.end(content);
    }, next);
  });
}

/** Puts the old fragments back into the pages. */
async function restoreFragments(editions: Editions, dir: URL): Promise<void> {
  for (const language of editions.languages) {
    await restoreFragmentsIn(editions.registerIn(language), language, dir);
  }
}

/** A translation may lack what a fragment leads to, such as a term: then it leads to the page. */
async function restoreFragmentsIn(
  { moved }: Register,
  language: Language,
  dir: URL,
): Promise<void> {
  const moves = moved.filter(({ from }) => from.includes('#'));
  for (const page of new Set(moves.map(({ from }) => from.split('#')[0] ?? ''))) {
    const file = new URL(`.${prefixOf(language)}${page}index.html`, dir);
    const html = await readFile(file, 'utf8');
    const isThere = ({ to }: Redirect): boolean =>
      language === OWN_LANGUAGE || html.includes(` id="${to.split('#')[1] ?? ''}"`);
    const own = moves
      .filter(({ from }) => from.startsWith(`${page}#`))
      .map((move) => (isThere(move) ? move : { ...move, to: page }));
    await writeFile(file, keepFragments(html, own));
  }
}
