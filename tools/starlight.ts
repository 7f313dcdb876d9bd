import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Build } from './measured-build.ts';

/** The yardstick, which is not a dependency of the register: it is installed where it is measured. */
const PACKAGES = ['@astrojs/starlight@0.42.4', `astro@${packageJson.dependencies.astro}`];

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
export default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Moties', sidebar: [] })] });
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Makes a Starlight site of the same texts, one page a motion, with its own search. Installs it from
 * the registry.
 *
 * @param content the folder of the content.
 * @param root the folder of the site, which does not exist yet.
 */
export function makeStarlight(content: string, root: string): Build {
  const docs = join(root, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(root, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(root, 'src/content.config.ts'), COLLECTIONS);
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Moties\n---\n');
  const folder = join(content, 'motions');
  for (const name of readdirSync(folder)) {
    const text = toMarkdown(readFileSync(join(folder, name), 'utf8'));
    writeFileSync(join(docs, name.replace(/\.mdx$/, '.md')), text);
  }
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: root });
  return {
    command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--force'],
    cwd: root,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    dist: join(root, 'dist'),
  };
}

/** The text of a motion as Starlight reads it: its title, and its body with steps as paragraphs. */
function toMarkdown(mdx: string): string {
  const [, title = ''] = /^shortTitle: (.*)$/m.exec(mdx) ?? [];
  const body = mdx
    .slice(mdx.indexOf('\n---\n') + 5)
    .replace(/^<Step (.*)>$/gm, (_, attributes: string) =>
      Array.from(attributes.matchAll(/"([^"]*)"/g), ([, value]) => value).join(', '),
    )
    .replace(/^<\/Step>$/gm, '')
    .replace(/\]\(\.\/(.+?)\.mdx\)/g, '](/$1/)');
  return `---\ntitle: ${JSON.stringify(title.replace(/^'|'$/g, ''))}\n---\n${body}`;
}
