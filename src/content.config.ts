import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as folders } from './model/collections.ts';

/** The id of an entry is the name of its file, whatever its frontmatter says. */
const load = (folder: keyof typeof folders) =>
  glob({
    base: `./content/${folder}`,
    pattern: `*.${folders[folder].extension}`,
    generateId: ({ entry }) => entry.replace(/\.[^.]+$/, ''),
  });

export const collections = {
  motions: defineCollection({ loader: load('motions'), schema: folders.motions.schema }),
  letters: defineCollection({ loader: load('letters'), schema: folders.letters.schema }),
  submitters: defineCollection({ loader: load('submitters'), schema: folders.submitters.schema }),
  meetings: defineCollection({ loader: load('meetings'), schema: folders.meetings.schema }),
  sources: defineCollection({ loader: load('sources'), schema: folders.sources.schema }),
  remarks: defineCollection({ loader: load('remarks'), schema: folders.remarks.schema }),
  terms: defineCollection({ loader: load('terms'), schema: folders.terms.schema }),
  redirects: defineCollection({ loader: load('redirects'), schema: folders.redirects.schema }),
  checks: defineCollection({ loader: load('checks'), schema: folders.checks.schema }),
  words: defineCollection({ loader: load('words'), schema: folders.words.schema }),
  corrections: defineCollection({
    loader: load('corrections'),
    schema: folders.corrections.schema,
  }),
  pages: defineCollection({ loader: load('pages'), schema: folders.pages.schema }),
};
