import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFiles, startBuild } from './start-build.ts';
import { expect, serveSite, test } from '../site.ts';

const root = mkdtempSync(join(tmpdir(), 'builds-'));
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

const CORRECTION = `corrections:
  - date: '2026-01-31'
    page: /moties/21501-20-1736/
    before: 21 oktober 2021
    after: 21 en 22 oktober 2021
    evidence: de brief, bladzijde 1
`;

const TRANSLATED = `corrections:
  - before: 21 October 2021
    after: 21 and 22 October 2021
    evidence: the letter, page 1
`;

test('built for an address and a path, every link has them, corrections are listed, and search works', async ({
  page,
}) => {
  const site = join(root, 'path');
  const content = join(root, 'content');
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'corrections/21501-02-2423.yaml'), CORRECTION);
  mkdirSync(join(content, 'en/corrections'));
  writeFileSync(join(content, 'en/corrections/21501-02-2423.yaml'), TRANSLATED);
  const env = { SITE: 'https://example.org', BASE: '/register/', CONTENT: content };
  const child = startBuild(site, env);
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  await once(child, 'close');
  expect(said).not.toContain('SITE is not set');
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

  const home = String(files.get('/index.html'));
  expect(home).toContain('<link rel="canonical" href="https://example.org/register/">');

  const { origin, close } = await serveSite(site, '/register/');
  await page.goto(`${origin}/register/verantwoording/#correcties`);
  const item = page.getByRole('listitem').filter({ hasText: '31 januari 2026' });
  await expect(item).toContainText('Er stond 21 oktober 2021');
  await expect(item.getByRole('link')).toHaveAttribute('href', '/register/moties/21501-20-1736/');
  await page.getByRole('link', { name: 'This page in English' }).click();
  await expect(page).toHaveURL(`${origin}/register/en/verantwoording/#correcties`);
  const translated = page.getByRole('listitem').filter({ hasText: '31 January 2026' });
  await expect(translated).toContainText('It said 21 October 2021');
  await expect(translated.getByRole('link')).toHaveAttribute(
    'href',
    '/register/en/moties/21501-20-1736/',
  );
  await page.goto(`${origin}/register/zoeken/?q=wapenembargo`);
  const first = page.locator('#resultaten > li a').first();
  await expect(first).toHaveAttribute('href', '/register/moties/35570-V-45/');
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w/);
  close();
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
