import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { openSite } from '../../scripts/static-site.ts';
import { exchange, restore } from '../../scripts/swap.ts';

/** Builds are slow: one that is killed, one that is compared, one for a path of its own. */

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
const root = mkdtempSync(join(tmpdir(), 'builds-'));
test.afterAll(() => rmSync(root, { recursive: true }));

const build = (outDir: string, more: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [ASTRO, 'build', '--force', '--outDir', outDir, ...more], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const CORRECTION = `corrections:
  - date: '2026-01-31'
    page: /moties/21501-20-1736/
    before: 21 oktober 2021
    after: 21 en 22 oktober 2021
    evidence: de brief, bladzijde 1
`;

/** A project with the code of this one, and a content in which a fact was corrected. */
function makeProject(): string {
  const project = join(root, 'project');
  const files = ['package.json', 'astro.config.mjs', 'site.config.ts'];
  for (const name of ['content', 'src', 'public', 'scripts', 'integration', ...files]) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  writeFileSync(join(project, 'content/corrections/21501-02-2423.yaml'), CORRECTION);
  return project;
}

/** Every file of a folder, by its path in it. */
const readFiles = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length), readFileSync(file)] as const),
  );

test('a build that is killed leaves the last site, the next is the same to the byte, and one under a path works there', async ({
  page,
}) => {
  await test.step('killed while it writes pages, it leaves what stood there', async () => {
    const site = join(root, 'killed');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'the last good site');
    const child = build(site);
    const pages = join(`${site}.next`, 'moties');
    child.stdout.on('data', () => existsSync(pages) && child.kill('SIGKILL'));
    await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    expect(existsSync(join(`${site}.next`, 'sitemap-index.xml'))).toBe(false);
    expect([...readFiles(site)].map(([name, text]) => [name, String(text)])).toEqual([
      ['/index.html', 'the last good site'],
    ]);
  });

  await test.step('two builds of one commit give the same bytes', async () => {
    const site = join(root, 'killed');
    await once(build(site), 'exit');
    // Pagefind's bundle is not the same twice; that it finds the same has tests of its own.
    const own = ([name]: readonly [string, Buffer]) => !name.startsWith('/pagefind/');
    const first = [...readFiles('dist')].filter(own);
    expect(first.length).toBeGreaterThan(200);
    const second = new Map([...readFiles(site)].filter(own));
    expect([...second.keys()]).toEqual(first.map(([name]) => name));
    const different = first.filter(([name, bytes]) => second.get(name)?.equals(bytes) !== true);
    expect(different.map(([name]) => name)).toEqual([]);
    expect(existsSync(`${site}.next`)).toBe(false);
  });

  await test.step('under a path every address has it, corrections are listed, and search works', async () => {
    const site = join(root, 'path');
    await once(build(site, ['--root', makeProject()], { BASE: '/register/' }), 'exit');
    const files = readFiles(site);
    const astray = [...files]
      .filter(([name]) => name.endsWith('.html'))
      .flatMap(([name, bytes]) =>
        Array.from(
          String(bytes).matchAll(/ (?:href|src|action)="(\/[^"#?]*)/g),
          ([, target = '']) => {
            const path = target.replace(/^\/register/, '').replace(/\/$/, '/index.html');
            return target.startsWith('/register/') && files.has(path) ? '' : `${name}: ${target}`;
          },
        ),
      )
      .filter(Boolean);
    expect(astray).toEqual([]);

    const answer = openSite(site, '/register/');
    const server = createServer((request, response) => {
      void answer({ method: 'GET', url: request.url ?? '/' }).then(({ status, headers, body }) => {
        response.writeHead(status, Object.fromEntries(headers)).end(body);
      });
    }).listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await page.goto(`http://localhost:${port}/register/verantwoording/#correcties`);
    const item = page.getByRole('listitem').filter({ hasText: '31 januari 2026' });
    await expect(item).toContainText('Er stond 21 oktober 2021');
    await expect(item.getByRole('link')).toHaveAttribute('href', '/register/moties/21501-20-1736/');
    await page.goto(`http://localhost:${port}/register/zoeken/?q=wapenembargo`);
    const first = page.locator('#resultaten > li a').first();
    await expect(first).toHaveAttribute('href', '/register/moties/35570-V-45/');
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w/);
    server.close();
  });
});

test('the files hold nothing of the machine or the day on which they were built', () => {
  const now = new Date().toISOString().slice(0, 10);
  const marks = [resolve('.'), process.env['HOME'] ?? '/home/', now, tmpdir() + '/'].filter(
    (mark) => mark.length > 3,
  );
  const found = [...readFiles('dist')]
    .filter(([name]) => /\.(?:html|js|json|xml|txt|css|csv|svg)$/.test(name))
    .flatMap(([name, bytes]) =>
      marks.filter((mark) => bytes.includes(mark)).map((mark) => `${name}: ${mark}`),
    );
  expect(found).toEqual([]);
});

test('an exchange that was stopped between its two steps is undone', async () => {
  const site = join(root, 'stopped');
  mkdirSync(`${site}.last`);
  writeFileSync(join(`${site}.last`, 'index.html'), 'last');
  await restore(site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('last');
  mkdirSync(`${site}.next`);
  writeFileSync(join(`${site}.next`, 'index.html'), 'next');
  await exchange(`${site}.next`, site);
  await restore(site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('next');
  expect(existsSync(`${site}.last`)).toBe(false);
});

test('a downloaded copy works from its folder, without a server', async ({ page }) => {
  const folder = join(root, 'offline');
  const made = spawnSync(process.execPath, ['scripts/offline.ts'], {
    env: { ...process.env, OFFLINE: folder, BASE: '/' },
    encoding: 'utf8',
  });
  expect(made.stdout).toContain('pages');
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('requestfailed', (request) => problems.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Moties' })
    .click();
  await page
    .getByRole('link', { name: 'Onderzoek naar schending van het oorlogsrecht', exact: true })
    .click();
  await page.getByRole('link', { name: 'Noot 13', exact: true }).first().click();
  await expect(page).toHaveURL(/moties\/21501-02-2234\/index\.html#noot-13$/);
  await page.locator('#noot-13').getByRole('link').first().click();
  await expect(page).toHaveURL(/bronnen\/pace-15363\/index\.html$/);
  await page.goto(pathToFileURL(join(folder, 'zoeken/index.html')).href);
  await expect(page.getByText('Zoeken werkt alleen met JavaScript').first()).toBeVisible();
  expect(problems).toEqual([]);
});
