import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../tools/chromium.ts';
import { readHeaders } from '../tools/headers-file.ts';
import { findFaults } from '../tools/site-checks.ts';

/**
 * `npm run check:servers`: serves dist with nginx and Caddy, as deploy/ tells them, and checks what
 * they answer, and search in a browser. Exits 1 where one is wrong or missing.
 */

const rules = await readHeaders('public/_headers');
const script = readdirSync('dist/_astro').find((name) => name.endsWith('.js'));

interface Server {
  readonly name: string;
  /** The command that starts it in the foreground, given its configuration in a folder. */
  readonly start: (folder: string, port: number) => readonly string[];
}

const place = (file: string, port: number): string =>
  readFileSync(file, 'utf8')
    .replace(/(listen |:)8080/g, `$1${port}`)
    .replace('/srv/register/dist', resolve('dist'));

const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    start: (folder, port) => {
      const config = join(folder, 'nginx.conf');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ');
      const global = `pid ${folder}/pid; error_log stderr; daemon off; user root; events {}`;
      const http = `include /etc/nginx/mime.types; access_log off; ${temporary}`;
      writeFileSync(config, `${global}\nhttp { ${http}\n${place('deploy/nginx.conf', port)} }\n`);
      return ['nginx', '-e', 'stderr', '-c', config];
    },
  },
  {
    name: 'caddy',
    start: (folder, port) => {
      const config = join(folder, 'Caddyfile');
      const global = '{\n\tadmin off\n\tauto_https off\n}\n';
      writeFileSync(config, global + place('deploy/Caddyfile', port));
      return ['caddy', 'run', '--config', config, '--adapter', 'caddyfile'];
    },
  },
];

for (const server of SERVERS) {
  const faults = await check(server);
  console.log(`${server.name}: ${faults.length === 0 ? 'all well' : `\n  ${faults.join('\n  ')}`}`);
  if (faults.length > 0) process.exitCode = 1;
}

async function check({ name, start }: Server): Promise<string[]> {
  if (spawnSync(name, ['-v']).error) return [`it is not installed. apt-get install ${name}`];
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await findPort();
  const [command = '', ...options] = start(folder, port);
  const said: string[] = [];
  const child = spawn(command, options, { env: { ...process.env, HOME: folder } });
  child.stderr.on('data', (data) => said.push(String(data)));
  try {
    const origin = `http://localhost:${port}`;
    if (!(await answers(origin))) return [`it does not start: ${said.join('')}`];
    const faults = await findFaults(origin, rules, `/_astro/${script ?? 'missing.js'}`);
    return [...faults, ...(await search(origin))];
  } finally {
    child.kill();
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  }
}

/** Searches as a reader does; a breach of the policy shows as an error in the console. */
async function search(origin: string): Promise<string[]> {
  const browser = await chromium.launch(await findChromium());
  const faults: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`in the browser: ${message.text()}`);
    });
    await page.goto(`${origin}/zoeken/?q=wapenembargo`);
    const link = page.locator('#resultaten > li a').first();
    const found = await link.getAttribute('href', { timeout: 20_000 }).catch(() => null);
    if (found !== '/moties/35570-V-45/') faults.push(`the first result of a search is ${found}`);
  } finally {
    await browser.close();
  }
  return faults;
}

async function answers(origin: string): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return true;
    await setTimeout(100);
  }
  return false;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 8080;
}
