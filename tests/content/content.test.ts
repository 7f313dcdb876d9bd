import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { describeRegister } from '../../src/i18n/about.ts';
import { createStrings } from '../../src/i18n/edition.ts';
import { searchDocuments } from '../../src/search/index/documents.ts';
import { change, complain, replace, withBroken } from './broken-content.ts';
import { CASES } from './cases.ts';
import { readRegister } from '../../integration/read-register.ts';

const MOTION = 'content/motions/21501-20-1736.mdx';
const MEETING = 'content/meetings/rbz-2021-03-22.yaml';
const SOURCE = 'content/sources/2021z19031.yaml';

/** What the author reads in each case, by its name. */
const REPORTS = new Map(
  readFileSync('tests/content/reports.txt', 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...report] = block.trim().split('\n');
      return [name, report] as const;
    }),
);

test('the real content is well', () => {
  expect(complain()).toEqual([]);
});

// A test of each group, not of each case: the runner takes longer for a test than the check does.
for (const [group, cases] of Object.entries(CASES)) {
  test(`${group}: each of ${cases.length} is told with its file, line, field and advice`, () => {
    const found = cases.map(([name, how]) => [name, complain(how)] as const);
    const wanted = cases.map(([name]) => [name, REPORTS.get(name)]);
    expect(found).toEqual(wanted);
  });
}

test('every report is of one case', () => {
  const names = Object.values(CASES).flatMap((cases) => cases.map(([name]) => name));
  expect([...REPORTS.keys()]).toEqual(names);
});

test('all problems are told at once, those of each kind, with their count', () => {
  const report = complain(
    replace(MOTION, '[eppink]', '[epink]'),
    replace(MOTION, '.[^3]', '. {1}'),
    replace(MEETING, 'kind: raad', 'kind: rad'),
    replace(SOURCE, 'kind: verslag', 'kind: [verslag'),
  );
  expect(report.filter((line) => line.startsWith('content/'))).toEqual([MEETING, MOTION, SOURCE]);
  expect(report.join('\n')).toContain('there is no submitter "epink"');
  expect(report.join('\n')).toContain('note [^3] is defined but not called');
  expect(report.join('\n')).toContain('"1" is code');
  expect(report.at(-1)).toBe('5 problems in 3 files');
});

test('what cannot be read makes no reference to it look wrong', () => {
  const report = complain(replace(SOURCE, 'kind: verslag', 'kind: verslg'));
  expect(report.slice(0, 1)).toEqual([SOURCE]);
  expect(report.at(-1)).toBe('1 problem in 1 file');
});

test('line ends of Windows are read as others are', () => {
  // Everything that is published, in the form in which search has it.
  const published = (root: string) => {
    const register = readRegister(root);
    return searchDocuments(register, createStrings('nl', describeRegister(register)));
  };
  const returned = [MOTION, MEETING, SOURCE].map((file) =>
    change(file, (text) => text.replaceAll('\n', '\r\n')),
  );
  expect(withBroken(returned, published)).toEqual(published('.'));
});

/** Runs `npm run check` on the content of another folder. */
const check = (cwd: string) =>
  spawnSync(process.execPath, [resolve('scripts/check-content.ts')], { cwd, encoding: 'utf8' });

test('the command says what it checked', () => {
  const { status, stdout, stderr } = check('.');
  expect([status, stdout, stderr]).toEqual([0, '18 motions, 29 notes, 25 sources: all well\n', '']);
});

test('the command tells all in words, and exits 1', () => {
  const { status, stdout, stderr } = withBroken([replace(MOTION, '[eppink]', '[epink]')], check);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual(REPORTS.get('an unknown submitter'));
});

test('the command says where it must be run', () => {
  const { status, stderr } = check('scripts');
  expect(status).toBe(1);
  expect(stderr).toContain('there is no folder "content" here');
});

test('the build refuses broken content, and says why', () => {
  withBroken([replace(MOTION, '[eppink]', '[epink]')], (root) => {
    const linked = ['node_modules', 'src', 'public', 'scripts', 'package.json', 'astro.config.ts'];
    for (const name of linked) symlinkSync(resolve(name), join(root, name));
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const build = spawnSync(process.execPath, [astro, 'build', '--root', root], {
      encoding: 'utf8',
    });
    for (const name of linked) unlinkSync(join(root, name));
    expect(build.status).not.toBe(0);
    const said = build.stdout + build.stderr;
    expect(said).toContain('Did you mean "eppink"?');
    expect(said).not.toMatch(/^\s+at /m);
  });
});
