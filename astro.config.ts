process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

import { defineConfig } from 'astro/config';
import { registerSite } from './integration/integration.ts';
import { LOCAL_SITE } from './integration/site-address.ts';

const base = process.env['BASE'] ?? '/';
const site = process.env['SITE'] ?? LOCAL_SITE;

/** SITE is the address under which the register is published; BASE the path under it. */
export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'class',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: registerSite(base, new URL(site)),
  vite: { build: { assetsInlineLimit: 0 } },
});
