import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { watchTree, type Usage } from './process-tree.ts';

/** What a build took and made. */
export interface Measured extends Usage {
  /** Seconds. */
  readonly wall: number;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Where the time went, in its order: what Astro was at, and for how many seconds. */
  readonly phases: readonly { readonly name: string; readonly seconds: number }[];
  /** Seconds of each kind of route, the slowest first. */
  readonly routes: readonly {
    readonly kind: string;
    readonly count: number;
    readonly seconds: number;
  }[];
}

/** What to build. */
export interface Build {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly dist: string;
}

/** The phases of a build, each with the line that Astro writes at its end. */
const PHASES: readonly (readonly [name: string, end: RegExp])[] = [
  ['start, content read and checked', /Syncing content/],
  ['content handed to Astro', /Synced content/],
  ['types', /Collecting build info/],
  ['bundle', /generating static routes/],
  ['pages and files', /\[build\] ✓ Completed in/],
  ['search index', /search index: |Finished building search index/],
  ['redirects, policies, sitemap', /page\(s\) built in/],
];

/** A line that a build wrote, and after how many seconds. */
interface Line {
  readonly text: string;
  readonly at: number;
}

/** How often the progress is told, in milliseconds. */
const TELL = 5_000;

/**
 * Builds a site and measures it.
 *
 * @param tell told what is being done, now and then.
 * @throws where the build fails, with what it said.
 */
export async function measureBuild(build: Build, tell: (text: string) => void): Promise<Measured> {
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  const [program = '', ...args] = build.command;
  const child = spawn(program, args, {
    cwd: build.cwd,
    env: { ...process.env, ...build.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = watchTree(child.pid ?? 0);
  const lines: Line[] = [];
  let rest = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) lines.push({ text: part, at: since() });
    });
  }
  const timer = setInterval(() => {
    tell(`${since().toFixed(0)} s: ${lines.at(-1)?.text.trim() ?? 'started'}`);
  }, TELL);
  await once(child, 'close');
  clearInterval(timer);
  const usage = stop();
  const wall = since();
  if (child.exitCode !== 0)
    throw new Error(
      lines
        .slice(-30)
        .map(({ text }) => text)
        .join('\n'),
    );
  return {
    ...usage,
    wall,
    files: listFiles(build.dist),
    phases: findPhases(lines, wall),
    routes: sumRoutes(lines),
  };
}

function findPhases(lines: readonly Line[], wall: number): Measured['phases'] {
  let from = 0;
  let place = 0;
  const found = PHASES.flatMap(([name, end]) => {
    const next = lines.findIndex(({ text }, index) => index >= place && end.test(text));
    const line = lines[next];
    if (line === undefined) return [];
    const phase = { name, seconds: line.at - from };
    from = line.at;
    place = next + 1;
    return [phase];
  });
  return [...found, { name: 'end', seconds: wall - from }];
}

/** Adds up what Astro says of each route: "├─ /moties/21501-20-1736/index.html (+12ms)". */
function sumRoutes(lines: readonly Line[]): Measured['routes'] {
  const times = lines.flatMap(({ text }) => {
    const [, path = '', amount = '', unit] = /[├└]─ (\S+) \(\+([\d.]+)(m?s)\)/.exec(text) ?? [];
    const seconds = unit === 's' ? Number(amount) : Number(amount) / 1000;
    return path === '' ? [] : [{ kind: nameKind(path), seconds }];
  });
  return Array.from(
    Map.groupBy(times, ({ kind }) => kind),
    ([kind, own]) => ({
      kind,
      count: own.length,
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
    }),
  ).sort((a, b) => b.seconds - a.seconds);
}

/** A path without what differs within its kind: "/moties/…/index.html". */
function nameKind(path: string): string {
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  const [first = '', last = ''] = [parts.at(0), parts.length > 1 ? parts.at(-1) : ''].map((part) =>
    part?.replace(/\d[\d-]*(?:[A-Z]+-\d+)?/g, '…'),
  );
  return [first, ...(parts.length > 2 ? ['…'] : []), last].map((part) => `/${part}`).join('');
}

function listFiles(dist: string): Measured['files'] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ name: file.slice(dist.length), bytes: statSync(file).size }));
}
