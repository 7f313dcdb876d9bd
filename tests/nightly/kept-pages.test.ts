import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeLetters } from '../../tools/made-up/letters.ts';
import { createRandom } from '../../tools/made-up/random.ts';
import { writeDrafts } from '../../tools/write-drafts.ts';
import { readFiles, startBuild } from '../builds/start-build.ts';
import { FIXTURE } from '../fixture.ts';

/**
 * A build takes over the pages that did not change. Whatever is edited, it gives what a build gives
 * that has nothing to take over: in a register large enough for most pages to be far from an edit.
 */

const MADE_UP = 160;

const root = mkdtempSync(join(tmpdir(), 'kept-'));
const content = join(root, 'content');

test.beforeAll(() => {
  cpSync(FIXTURE, content, { recursive: true });
  writeDrafts(root, makeLetters(MADE_UP, createRandom(1)));
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Builds into a folder, and gives its files, and how many pages were taken over. */
async function build(site: string, cache: string) {
  const child = startBuild(join(root, site), { CONTENT: content, CACHE: join(root, cache) });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  expect(await once(child, 'close')).toEqual([0, null]);
  const [, kept = ''] = /pages as the last build made them: (\d+)/.exec(said) ?? [];
  return { files: readFiles(join(root, site)), kept: Number(kept) };
}

/** Changes in the made-up entry in the middle of a folder what a pattern finds. */
function edit(folder: string, pattern: RegExp, replacement: string): void {
  const made = readdirSync(join(content, folder)).filter((name) => /^(?!21501-02-2)/.test(name));
  const name = made.filter((each) =>
    pattern.test(readFileSync(join(content, folder, each), 'utf8')),
  )[Math.floor(made.length / 3)];
  if (name === undefined) throw new Error(`Nothing in ${folder} has ${String(pattern)}.`);
  const file = join(content, folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, replacement));
}

const EDITS: [what: string, folder: string, pattern: RegExp, replacement: string][] = [
  ['the short title of a motion', 'motions', /^shortTitle: .*$/m, 'shortTitle: Iets anders doen'],
  ['the status of a motion', 'motions', /^( {2}value): (?!vervallen).*$/m, '$1: vervallen'],
  ['the text of a step', 'motions', /(<Step date[^]*?>\n\n)/, '$1Er kwam een zin bij. '],
  ['the actor of a step', 'motions', /(<Step date[^>]*by=")[^"]*/, '$1de gezant'],
  ['the name of a member', 'submitters', /^fullName: (\S+).*$/m, 'fullName: Anna Anders'],
  ['the name of a meeting', 'meetings', /^name: .*$/m, 'name: Overleg in een andere stad'],
  ['the title of a source', 'sources', /^title: .*$/m, 'title: Brief over iets heel anders'],
  ['a remark', 'remarks', /^explanation: .*$/m, 'explanation: De brief zegt het anders.'],
  ['the sender of a letter', 'letters', /^( {2}name): Jan Berghuis$/m, '$1: Piet Berghuis'],
];

test('after any edit the site is that of a build from nothing', async () => {
  test.setTimeout(900_000);
  await build('site', 'cache');
  const untouched = await build('site', 'cache');
  const all = [...untouched.files.keys()].filter((name) => name.endsWith('.html')).length;
  expect(untouched.kept).toBeGreaterThan(all / 2);
  for (const [what, folder, pattern, replacement] of EDITS) {
    edit(folder, pattern, replacement);
    const after = await build('site', 'cache');
    rmSync(join(root, 'new'), { recursive: true, force: true });
    rmSync(join(root, 'new-cache/kept'), { recursive: true, force: true });
    const whole = await build('new', 'new-cache');
    expect([...after.files.keys()].sort(), what).toEqual([...whole.files.keys()].sort());
    const different = [...whole.files].filter(
      ([name, bytes]) => after.files.get(name)?.equals(bytes) !== true,
    );
    expect(
      different.map(([name]) => name),
      what,
    ).toEqual([]);
    console.log(`${what}: ${after.kept} of ${untouched.kept} pages taken over`);
  }
});
