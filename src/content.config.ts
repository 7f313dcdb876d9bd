import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from '../site.config.ts';
import { prefixOf, type Language } from './i18n/language.ts';

/**
 * The texts that Astro renders. What they say and whether it holds is read elsewhere, once for all
 * (`virtual:register`); the id of an entry is the name of its file, whatever its frontmatter says.
 */
const texts = (folder: string, language: Language) => {
  const base = `${contentFolder}${prefixOf(language)}/${folder}`;
  return defineCollection({
    // A register may be in one language.
    loader: existsSync(base)
      ? glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') })
      : () => [],
  });
};

export const collections = {
  'nl/motions': texts('motions', 'nl'),
  'nl/letters': texts('letters', 'nl'),
  'nl/pages': texts('pages', 'nl'),
  'en/motions': texts('motions', 'en'),
  'en/letters': texts('letters', 'en'),
  'en/pages': texts('pages', 'en'),
};
