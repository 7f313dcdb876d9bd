import type { AstroPrerenderer } from 'astro';
import type { SitemapItem } from '@astrojs/sitemap';
import { languageOf, LANGUAGES, prefixOf } from '../src/i18n/language.ts';
import type { Redirect } from '../src/register/register.ts';
import type { KeptFiles } from './kept-files.ts';

/** A page that Astro is to make; Astro does not name the type. */
type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The pages of a site that is being built: those that Astro makes, and those that are as the last build made them. */
export class SitePages {
  readonly #root: URL;
  /** Their paths, "moties/35373-8/". */
  readonly #paths = new Set<string>();
  /** The addresses, in full, of those of which Astro does not know. */
  readonly takenOver: string[] = [];

  /** @param root of the site, in full. */
  constructor(root: URL) {
    this.#root = root;
  }

  get paths(): Iterable<string> {
    return this.#paths;
  }

  /** Adds a page that Astro made. */
  add(path: string): void {
    this.#paths.add(path);
  }

  /**
   * Takes over the pages that the last build made of the same.
   *
   * @param moved what moved: a page that gets old fragments back is made.
   * @param dist the folder of the site.
   * @returns those that are to be made.
   */
  takeOver(
    all: readonly PagePath[],
    moved: readonly Redirect[],
    kept: KeptFiles,
    dist: string,
  ): PagePath[] {
    const restored = new Set(moved.map(({ from }) => from.split('#')[0]));
    return all.filter(({ pathname, cacheKey }) => {
      const address = pathname.endsWith('/') ? pathname : `${pathname}/`;
      const path = address.slice(1);
      if (cacheKey === undefined || restored.has(inEveryLanguage(address))) return true;
      if (!kept.take(`${path}index.html`, cacheKey, dist)) return true;
      this.#paths.add(path);
      this.takenOver.push(new URL(path, this.#root).href);
      return false;
    });
  }

  /** Adds to a page of the sitemap the same page in each language that has it. */
  addLanguages(item: SitemapItem): SitemapItem {
    const address = inEveryLanguage(`/${item.url.slice(this.#root.href.length)}`);
    const links = LANGUAGES.map((lang) => ({ lang, path: (prefixOf(lang) + address).slice(1) }))
      .filter(({ path }) => this.#paths.has(path))
      .map(({ lang, path }) => ({ lang, url: new URL(path, this.#root).href }));
    return links.length > 1 ? { ...item, links } : item;
  }
}

/** The address of a page without the prefix of its language. */
const inEveryLanguage = (address: string): string =>
  address.slice(prefixOf(languageOf(address)).length);
