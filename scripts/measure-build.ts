import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
 * `npm run measure:build -- 200 1000`: builds a register of so many motions for each number, always the
 * same one, and prints what that took and made, and a table of all. It has the content of the register
 * itself, in its own language, and made-up letters of 20 motions behind it. `--warm` builds it once
 * more, with what the first build kept; `--against starlight` also builds a Starlight site of the same
 * texts, which it installs from the registry. `--keep` leaves the folders with the content and the
 * built sites.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, warm: { type: 'boolean' }, keep: { type: 'boolean' } },
});
const sizes = (positionals.length > 0 ? positionals : ['1000']).map(Number);
const SEED = 20_211_104;
const MOST_LISTED = 10;
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** What was built of a register, and how large that is. */
interface Row {
  readonly title: string;
  readonly motions: number;
  readonly measured: Measured;
}

const rows: Row[] = [];
const folder = mkdtempSync(join(tmpdir(), 'measure-'));
try {
  for (const motions of sizes) {
    const root = join(folder, String(motions));
    mkdirSync(root);
    rows.push(...(await measureSize(root, motions)));
  }
  printTable(rows);
} finally {
  // At the end: to make a file takes up to five times as long right after many were removed.
  if (values.keep === true) console.log(folder);
  else rmSync(folder, { recursive: true });
}

async function measureSize(root: string, motions: number): Promise<Row[]> {
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
      CACHE: join(root, 'cache'),
      SITE: 'https://example.org',
    },
    dist: join(root, 'dist'),
  };
  const builds = [
    { title: 'register', build: () => register },
    ...(values.against === 'starlight'
      ? [{ title: 'Starlight', build: () => makeStarlight(content, join(root, 'starlight')) }]
      : []),
    // Last: it removes the site that was built before.
    ...(values.warm === true ? [{ title: 'register, warm', build: () => register }] : []),
  ];
  const measured: Row[] = [];
  for (const { title, build } of builds) {
    measured.push({ title, motions, measured: await run(`${title}, ${motions} motions`, build()) });
  }
  return measured;
}

async function run(title: string, build: Build): Promise<Measured> {
  console.log(`\n${title} (load ${loadavg()[0]?.toFixed(1) ?? ''})`);
  const measured = await measureBuild(build, (text) => console.error(`  ${text}`));
  print(measured);
  return measured;
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
  for (const { name, bytes: own } of listPages(files).slice(0, MOST_LISTED)) {
    row(`  ${name}`, kilobytes(own));
  }
}

/** The pages, the largest first. */
function listPages(files: Measured['files']): Measured['files'] {
  return files.filter(({ name }) => name.endsWith('.html')).toSorted((a, b) => b.bytes - a.bytes);
}

/** All builds in one table; the exponent is that of the growth since the size before. */
function printTable(all: readonly Row[]): void {
  const cells = [
    ['motions', 'wall', 'exponent', 'processor', 'memory', 'files', 'largest page'],
    ...all.map(({ title, motions, measured }, place) => {
      const { wall, cpu, peak, files } = measured;
      const smaller = all
        .slice(0, place)
        .findLast((other) => other.title === title && other.motions < motions);
      const exponent =
        smaller && Math.log(wall / smaller.measured.wall) / Math.log(motions / smaller.motions);
      return [
        String(motions),
        seconds(wall),
        exponent?.toFixed(2) ?? '',
        seconds(cpu),
        `${megabytes(peak)} MB`,
        String(files.length),
        kilobytes(listPages(files)[0]?.bytes ?? 0),
      ];
    }),
  ];
  console.log();
  for (const [place, row] of cells.entries()) {
    const title = all[place - 1]?.title ?? '';
    console.log(title.padEnd(16) + row.map((cell) => cell.padStart(14)).join(''));
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

function kilobytes(value: number): string {
  return `${(value / 1000).toFixed(1)} kB`;
}
