import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds next to the last good site and puts the new one in its place when all is done: a build that
 * fails or is killed leaves what stood there. It must come after all that write into the site.
 */
export function swap(): AstroIntegration {
  let site = '';
  return {
    name: 'swap',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        if (command === 'dev') {
          updateConfig({ vite: { server: { watch: { ignored: listLeftovers(site) } } } });
        }
        if (command !== 'build') return;
        await restore(site);
        updateConfig({ outDir: new URL(`${config.outDir.href.replace(/\/$/, '')}.next/`) });
      },
      'astro:build:done': async () => {
        await exchange(`${site}.next`, site);
      },
    },
  };
}

/**
 * What a build that was killed may leave: a whole site, for whose files the development server must
 * not watch.
 *
 * @returns patterns of paths.
 */
export function listLeftovers(site: string): string[] {
  return [`**/${basename(site)}.{next,last}/**`];
}

/** Puts a folder in the place of another. */
export async function exchange(next: string, site: string): Promise<void> {
  const last = `${site}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, last);
  await rename(next, site);
  rmSync(last, { recursive: true, force: true });
}

/** Puts the last site back, where an exchange was stopped between its two steps. */
export async function restore(site: string): Promise<void> {
  const last = `${site}.last`;
  if (!existsSync(site) && existsSync(last)) await rename(last, site);
}
