process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { registerSite } from './integration/integration.ts';
import { contentFolder } from './site.config.ts';
import { LOCAL_SITE } from './integration/site-address.ts';
import { remarkLetter } from './src/markdown/remark-letter.ts';
import { remarkTerms } from './src/markdown/remark-terms.ts';

const base = process.env['BASE'] ?? '/';
const { integrations, getContext } = registerSite();

/** SITE is the address under which the register is published; BASE the path under it. */
export default defineConfig({
  site: process.env['SITE'] ?? LOCAL_SITE,
  base,
  // What Astro remembers of one register is not true of another.
  cacheDir: `node_modules/.astro/${encodeURIComponent(contentFolder)}`,
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'class',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [integrations, mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        remarkGfm,
        [remarkTerms, { getContext }],
        [remarkLetter, { base, getContext }],
      ],
    }),
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
