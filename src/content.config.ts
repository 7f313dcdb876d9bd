import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from '../site.config.ts';

/**
 * The texts that Astro renders. What they say and whether it holds is read elsewhere, once for all
 * (`virtual:register`); the id of an entry is the name of its file, whatever its frontmatter says.
 */
const texts = (folder: string) =>
  defineCollection({
    loader: glob({
      base: `${contentFolder}/${folder}`,
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  });

export const collections = {
  motions: texts('motions'),
  letters: texts('letters'),
  pages: texts('pages'),
};
