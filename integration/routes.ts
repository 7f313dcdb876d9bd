import { globSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { prefixOf, type Language } from '../src/i18n/language.ts';

/** A page of the site, as Astro takes those that are not at their place in `src/pages`. */
interface Route {
  /** "/en/moties/[kamerstuk]" */
  readonly pattern: string;
  readonly entrypoint: string;
}

/**
 * The pages of the site once more, for another language: the same files under its prefix. What a host
 * answers where there is no page is one for all.
 *
 * @param pages the folder that holds them.
 */
export function listRoutes(pages: string, language: Language): Route[] {
  return globSync('**/*.astro', { cwd: pages })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('_')))
    .filter((path) => path !== '404.astro')
    .toSorted()
    .map((path) => ({
      pattern: posix.join(
        prefixOf(language),
        path.replace(/\.astro$/, '').replace(/(^|\/)index$/, ''),
      ),
      entrypoint: join(pages, path),
    }));
}
