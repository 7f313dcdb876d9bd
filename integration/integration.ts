import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Register } from '../src/register/register.ts';
import { formatRedirects, keepFragments, listRedirects } from '../src/publish/redirects.ts';
import { layOutPicture } from '../src/publish/pictures/lay-out.ts';
import { listPictures } from '../src/publish/pictures/pictures.ts';
import { buildSearchCorpus, type SearchCorpus } from '../src/search/index/corpus.ts';
import { ContentError } from '../src/content/problem.ts';
import type { Markable } from '../src/register/terms.ts';
import { stringsFor, type Strings } from '../src/i18n/edition.ts';
import { LANGUAGES, prefixOf, type Language } from '../src/i18n/language.ts';
import { readRegister } from './read-register.ts';
import {
  provideRegister,
  registerModule,
  type Provided,
  type Registers,
} from './virtual-register.ts';
import { contentFolder, picturesFolder, siteConfig } from '../site.config.ts';
import { openStudio } from './pictures/studio.ts';
import { prunePolicies } from './policy.ts';
import { buildSearchIndex, type IndexFile } from './search-index.ts';
import { warnOfLocalSite } from './site-address.ts';
import { swap } from './swap.ts';

/**
 * How long, in milliseconds, the content has to be left alone before it is read anew. An editor may
 * empty a file before it writes it, and the watcher then tells of the first only.
 */
const QUIET = 100;

/**
 * Puts the content check before every build, so that none can bypass it, and the search index
 * after it: written into dist by a build; the development server makes it when search first asks.
 * A build also writes the redirects, puts back the fragments that moved, and lists in the sitemap
 * every page but those that redirect and the cards for other sites. Each page's policy then allows
 * the styles and scripts of that page alone. While the development server runs, the content is read
 * anew whenever a file of it changes, and everything that shows it is made anew.
 *
 * @returns with it the terms that the texts link and the anchors of a motion that remarks concern,
 *   known once Astro is set up.
 */
export function registerSite(): {
  integrations: AstroIntegration[];
  getTerms: () => readonly Markable[];
  getStrings: () => Strings;
  getRemarked: (kamerstuk: string) => readonly string[];
} {
  let registers: Registers;
  let root = '';
  let base = '/';
  const draw = openStudio(resolve(picturesFolder));
  const getPicture: Provided['getPicture'] = async (picture, t) =>
    new Uint8Array(await readFile(await draw(layOutPicture(picture, t))));
  const corpora = new Map<Language, SearchCorpus>();
  const indexes = new Map<Language, Promise<IndexFile[]>>();
  const read = (): void => {
    registers = { nl: readRegister(root) };
    corpora.clear();
    indexes.clear();
    provideRegister({ registers, wordsOf: (language) => corpusOf(language).words, getPicture });
  };
  const stringsOf = (language: Language): Strings => stringsFor(registers[language], language);
  const corpusOf = (language: Language): SearchCorpus => {
    const corpus =
      corpora.get(language) ??
      buildSearchCorpus(registers[language], { language, t: stringsOf(language) });
    corpora.set(language, corpus);
    return corpus;
  };
  const indexOf = (language: Language): Promise<IndexFile[]> => {
    const index = indexes.get(language) ?? buildSearchIndex(corpusOf(language));
    indexes.set(language, index);
    return index;
  };
  const own: AstroIntegration = {
    name: 'register',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        base = config.base;
        read();
        updateConfig({ vite: { plugins: [registerModule()] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const renew = (): void => {
          try {
            read();
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
            return;
          }
          // The texts too: the words of the glossary are marked in them.
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(resolve(root, contentFolder));
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(resolve(root, contentFolder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(renew, QUIET);
        });
        // Vite has taken the base path off by then.
        for (const language of LANGUAGES) {
          server.middlewares.use(`${prefixOf(language)}/pagefind/`, (request, response, next) => {
            const expected = request.url?.split('?')[0]?.slice(1);
            indexOf(language).then((files) => {
              const file = files.find(({ path }) => path === expected);
              if (file === undefined) return next();
              if (file.path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
              response.end(file.content);
            }, next);
          });
        }
      },
      'astro:build:start': ({ logger }) => {
        for (const [field, value] of Object.entries(siteConfig.publisher)) {
          if (value === '') logger.warn(`site.config.ts: publisher.${field} is empty. Fill it in.`);
        }
        const t = stringsOf('nl');
        // Threads draw while the pages are made, which ask for the pictures and hear what goes wrong.
        for (const picture of listPictures(registers.nl, t)) {
          draw(layOutPicture(picture, t)).catch(() => {});
        }
        // Pagefind is a program of its own: it works while the pages are made. What goes wrong is told at the end.
        for (const language of LANGUAGES) indexOf(language).catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const language of LANGUAGES) {
          const files = await indexOf(language);
          for (const { path, content } of files) {
            const file = new URL(`.${prefixOf(language)}/pagefind/${path}`, dir);
            await mkdir(new URL('.', file), { recursive: true });
            await writeFile(file, content);
          }
          logger.info(`search index, ${language}: ${files.length} files`);
        }
        await writeFile(
          new URL('_redirects', dir),
          formatRedirects(listRedirects(registers.nl), base),
        );
        await restoreFragments(registers.nl, dir);
        const forbidden = await prunePolicies(fileURLToPath(dir));
        if (forbidden.length > 0) throw new ContentError(forbidden);
      },
    },
  };
  let redirected: Set<string> | undefined;
  const isPage = (url: string): boolean => {
    redirected ??= new Set(listRedirects(registers.nl).map(({ from }) => from));
    const path = new URL(url).pathname.slice(base.replace(/\/$/, '').length);
    return !path.endsWith('/embed/') && !redirected.has(path);
  };
  const integrations = [own, sitemap({ filter: isPage }), swap(), warnOfLocalSite()];
  return {
    integrations,
    getTerms: () => registers.nl.terms,
    getStrings: () => stringsOf('nl'),
    getRemarked: (kamerstuk) =>
      registers.nl.motionsByNumber.get(kamerstuk)?.remarks.map(({ at }) => at) ?? [],
  };
}

async function restoreFragments({ moved }: Register, dir: URL): Promise<void> {
  const moves = moved.filter(({ from }) => from.includes('#'));
  for (const page of new Set(moves.map(({ from }) => from.split('#')[0] ?? ''))) {
    const file = new URL(`.${page}index.html`, dir);
    const own = moves.filter(({ from }) => from.startsWith(`${page}#`));
    await writeFile(file, keepFragments(await readFile(file, 'utf8'), own));
  }
}
