import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'serial' });

/** The development server on a copy of the content, which the test then edits. */
const PORT = Number(process.env['PORT'] ?? 4399) + 1000;
const ORIGIN = `http://localhost:${PORT}`;
let content = '';
let server: ChildProcess;
/** What the server has said so far. */
let told = '';

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', content, { recursive: true });
  server = spawn('npx', ['astro', 'dev', '--port', String(PORT)], {
    env: { ...process.env, CONTENT: content },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  }
  await expect
    .poll(
      () =>
        fetch(ORIGIN).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 90_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(content, { recursive: true });
});

const ask = async (path: string): Promise<string> => (await fetch(ORIGIN + path)).text();

/** Changes a file of the content, and waits until a page says what it says now. */
async function edit(
  file: string,
  from: string,
  to: string,
  path: string,
  shown = to,
): Promise<void> {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toContain(from);
  expect(await ask(path)).not.toContain(shown);
  writeFileSync(join(content, file), text.replace(from, to));
  await expect.poll(() => ask(path), { timeout: 60_000 }).toContain(shown);
}

test('a change of any content file shows without a restart', async () => {
  test.setTimeout(240_000);
  await edit('terms/strekking.yaml', 'Waar een tekst', 'Waar elke tekst', '/begrippen/');
  await edit('sources/pace-15363.yaml', 'Humanitarian', 'Humanitariaans', '/bronnen/pace-15363/');
  await edit(
    'remarks/rbz-1-oktober.yaml',
    'het cijfer 8 weg',
    'een cijfer 8 weg',
    '/kanttekeningen/',
  );
  await edit(
    'motions/35373-8.mdx',
    'internationale agenda',
    'wereldwijde agenda',
    '/moties/35373-8/',
  );
  await edit(
    'en/motions/35373-8.mdx',
    'international agenda',
    'worldwide agenda',
    '/en/moties/35373-8/',
  );
  await edit('submitters/eppink.yaml', 'Derk Jan', 'Dirk Jan', '/indieners/eppink/');
  await expect.poll(() => ask('/en/indieners/eppink/')).toContain('Dirk Jan');
  // What the search knows about words, and what it finds.
  await edit(
    'words/nl.yaml',
    'stopWords:\n  [\n',
    'stopWords:\n  [\n    zomaarwat,\n',
    '/zoeken/woorden.json',
    'zomaarwat',
  );
});

test('a file that is emptied before it is written shows too', async () => {
  const file = join(content, 'submitters/omtzigt.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, '');
  await new Promise((done) => setTimeout(done, 20));
  writeFileSync(file, text.replace('Pieter', 'Peter'));
  await expect
    .poll(() => ask('/indieners/omtzigt/'), { timeout: 60_000 })
    .toContain('Peter Omtzigt');
});

test('a mistake in a file is told, and the pages stay as they were', async () => {
  const file = join(content, 'motions/35373-23.mdx');
  const text = readFileSync(file, 'utf8');
  const before = await ask('/moties/');
  writeFileSync(file, text.replace('cumSuis: true', 'cumSuis: misschien'));
  await expect.poll(() => told, { timeout: 60_000 }).toContain('misschien');
  expect(await ask('/moties/')).toBe(before);
  writeFileSync(file, text);
});
