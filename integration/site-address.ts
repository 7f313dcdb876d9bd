import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What a build takes for its address where SITE does not say it: the machine that it runs on. */
export const LOCAL_SITE = 'http://localhost:4321';

const BUILD = 'SITE=https://example.org npm run build';

/** Says at the end of a build that has the address of this machine that it must not be published. */
export function warnOfLocalSite(): AstroIntegration {
  let site = '';
  return {
    name: 'site address',
    hooks: {
      'astro:config:setup': ({ config }) => {
        site = config.site ?? LOCAL_SITE;
      },
      'astro:build:done': ({ logger }) => {
        if (isLocal(site)) {
          logger.warn(
            `SITE is not set: every canonical link, feed and data file of this build says ${site}. ` +
              `Do not publish it; build with the address of the site: ${BUILD}`,
          );
        }
      },
    },
  };
}

/**
 * Finds why a built site must not be published.
 *
 * @param dist the folder of the build.
 * @returns what is wrong and what to do; null where nothing is.
 */
export function findObstacle(dist: string): string | null {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const [, site = ''] = /<link rel="canonical" href="([^"]+)"/.exec(page) ?? [];
  if (!isLocal(site)) return null;
  return (
    `${dist} was built without SITE: its pages say that their address is ${site}. ` +
    `Build it with the address at which it is published: ${BUILD}`
  );
}

function isLocal(site: string): boolean {
  return !URL.canParse(site) || new URL(site).hostname === 'localhost';
}
