process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

import { defineConfig } from 'astro/config';
import { registerSite } from './integration/integration.ts';
import { LOCAL_SITE } from './integration/site-address.ts';

const base = process.env['BASE'] ?? '/';

/** SITE is the address under which the register is published; BASE the path under it. */
export default defineConfig({
  site: process.env['SITE'] ?? LOCAL_SITE,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'class',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: registerSite(),
  vite: { build: { assetsInlineLimit: 0 } },
});
