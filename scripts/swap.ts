import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the last good site and puts the new one in its place when all is done: a build that
 * fails or is killed leaves what stood there. It must come after all that write into the site.
 */
export function swap(): AstroIntegration {
  let site = '';
  return {
    name: 'swap',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        await restore(site);
        updateConfig({ outDir: new URL(`${config.outDir.href.replace(/\/$/, '')}.next/`) });
      },
      'astro:build:done': async () => {
        await exchange(`${site}.next`, site);
      },
    },
  };
}

/** Puts a folder in the place of another. */
export async function exchange(next: string, site: string): Promise<void> {
  const last = `${site}.last`;
  await rm(last, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, last);
  await rename(next, site);
  await rm(last, { recursive: true, force: true });
}

/** Puts the last site back, where an exchange was stopped between its two steps. */
export async function restore(site: string): Promise<void> {
  const last = `${site}.last`;
  if (!existsSync(site) && existsSync(last)) await rename(last, site);
}
