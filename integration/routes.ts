import { globSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { prefixOf, type Language } from '../src/i18n/language.ts';

/** A page or file of the site, as Astro takes those that are not at their place in `src/pages`. */
interface Route {
  /** "/en/moties/[kamerstuk]" */
  readonly pattern: string;
  readonly entrypoint: string;
}

/** What is the same in every language, and has one address: data, redirects, and what a host asks for. */
const SHARED = [
  /^404\.astro$/,
  /^robots\.txt\.ts$/,
  /^\[\.\.\.from\]\.astro$/,
  /^data\/(?!index\.astro$)/,
  /^moties\/\[kamerstuk\]\/data\.json\.ts$/,
];

/**
 * The pages of the site once more, for another language: the same files under its prefix.
 *
 * @param pages the folder that holds them.
 */
export function listRoutes(pages: string, language: Language): Route[] {
  return globSync('**/*.{astro,ts}', { cwd: pages })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('_')))
    .filter((path) => !SHARED.some((pattern) => pattern.test(path)))
    .toSorted()
    .map((path) => ({
      pattern: posix.join(
        prefixOf(language),
        path.replace(/\.(?:astro|ts)$/, '').replace(/(^|\/)index$/, ''),
      ),
      entrypoint: join(pages, path),
    }));
}
