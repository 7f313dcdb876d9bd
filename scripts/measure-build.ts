import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeLetters } from '../tools/made-up/letters.ts';
import { createRandom } from '../tools/made-up/random.ts';
import { measureBuild, type Build, type Measured } from '../tools/measured-build.ts';
import { makeStarlight } from '../tools/starlight.ts';
import { writeDrafts } from '../tools/write-drafts.ts';
import { TRANSLATIONS } from '../src/i18n/language.ts';
import { contentFolder } from '../site.config.ts';

/**
 * `npm run measure:build -- 1000`: builds a register of so many motions, always the same one, and
 * prints what that took and made. It has the content of the register itself, in its own language, and
 * made-up letters of 20 motions behind it. `--warm` builds it once more, with the pictures of before; `--against
 * starlight` also builds a Starlight site of the same texts, which it installs from the registry.
 * `--keep` leaves the folder with the content and the built site.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, warm: { type: 'boolean' }, keep: { type: 'boolean' } },
});
const motions = Number(positionals[0] ?? 1000);
const SEED = 20_211_104;
const MOST_LISTED = 10;
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

const root = mkdtempSync(join(tmpdir(), 'measure-'));
try {
  const content = join(root, 'content');
  cpSync(contentFolder, content, { recursive: true });
  for (const language of TRANSLATIONS)
    rmSync(join(content, language), { recursive: true, force: true });
  const own = readdirSync(join(content, 'motions')).length;
  writeDrafts(root, makeLetters(Math.max(0, motions - own), createRandom(SEED)));
  const register: Build = {
    command: [process.execPath, ASTRO, 'build', '--force', '--outDir', join(root, 'dist')],
    cwd: process.cwd(),
    env: {
      CONTENT: content,
      PICTURES: join(root, 'pictures'),
      MEMORY: join(root, 'entries'),
      SITE: 'https://example.org',
    },
    dist: join(root, 'dist'),
  };
  await run(`register, ${motions} motions`, register);
  if (values.warm === true)
    await run(`register, ${motions} motions, pictures drawn before`, register);
  if (values.against === 'starlight') {
    await run(`Starlight, ${motions} texts`, makeStarlight(content, join(root, 'starlight')));
  }
  if (values.keep === true) console.log(root);
} finally {
  if (values.keep !== true) rmSync(root, { recursive: true });
}

async function run(title: string, build: Build): Promise<void> {
  console.log(`\n${title} (load ${loadavg()[0]?.toFixed(1) ?? ''})`);
  print(await measureBuild(build, (text) => console.error(`  ${text}`)));
}

function print({ wall, cpu, peak, files, phases, routes }: Measured): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  row('wall', seconds(wall));
  row('processor', seconds(cpu));
  row('most memory', `${megabytes(peak)} MB`);
  row('files', String(files.length));
  row('bytes', `${megabytes(bytes)} MB`);
  console.log('where the time went');
  for (const { name, seconds: own } of phases) row(`  ${name}`, seconds(own));
  console.log('pages and files, by kind');
  for (const { kind, count, seconds: own } of routes.slice(0, 2 * MOST_LISTED)) {
    row(`  ${kind}`, seconds(own), `${count} ×`);
  }
  console.log('largest pages, before compression');
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  for (const { name, bytes: own } of pages
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, MOST_LISTED)) {
    row(`  ${name}`, `${(own / 1000).toFixed(1)} kB`);
  }
}

function row(name: string, value: string, detail = ''): void {
  console.log(`${name.padEnd(44)}${value.padStart(12)}  ${detail}`.trimEnd());
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function megabytes(value: number): string {
  return (value / 1e6).toFixed(1);
}
