import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { describeRegister } from '../../src/i18n/about.ts';
import { createStrings } from '../../src/i18n/edition.ts';
import { searchDocuments } from '../../src/search/index/documents.ts';
import { change, complain, replace, withBroken } from './broken-content.ts';
import { FIXTURE } from '../fixture.ts';
import { runScript, withProject } from '../project.ts';
import { CASES } from './cases.ts';
import { readRegister } from '../../integration/read-register.ts';

const MOTION = 'content/motions/99110-12.mdx';
const MEETING = 'content/meetings/europese-top-2018-10-18.yaml';
const SOURCE = 'content/sources/2018z10417.yaml';

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

test('the invented register is well', () => {
  expect(complain()).toEqual([]);
});

// A test of each group, not of each case: the runner takes longer for a test than the check does.
for (const [group, cases] of Object.entries(CASES)) {
  test(`${group}: each of ${cases.length} is told with its file, line, field and advice`, () => {
    const found = cases.map(([name, how]) => [name, complain(how)] as const);
    const expected = cases.map(([name]) => [name, REPORTS.get(name)]);
    expect(found).toEqual(expected);
  });
}

test('every report is of one case', () => {
  const names = Object.values(CASES).flatMap((cases) => cases.map(([name]) => name));
  expect([...REPORTS.keys()]).toEqual(names);
});

test('all problems are told at once, those of each kind, with their count', () => {
  const report = complain(
    replace(MOTION, '[korver]', '[korvr]'),
    replace(MOTION, '.[^3]', '. {1}'),
    replace(MEETING, 'kind: europese-raad', 'kind: rad'),
    replace(SOURCE, 'kind: verslag', 'kind: [verslag'),
  );
  expect(report.filter((line) => line.startsWith('content/'))).toEqual([MEETING, MOTION, SOURCE]);
  expect(report.join('\n')).toContain('there is no submitter "korvr"');
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
  const published = (root: string, base = 'content') => {
    const register = readRegister(root, base);
    return searchDocuments(register, createStrings('nl', describeRegister(register)));
  };
  const returned = [MOTION, MEETING, SOURCE].map((file) =>
    change(file, (text) => text.replaceAll('\n', '\r\n')),
  );
  expect(withBroken(returned, published)).toEqual(published('.', FIXTURE));
});

const check = (root: string) => runScript(root, 'check-content.ts');

test('the command says what it checked', () => {
  expect(withProject(check, FIXTURE)).toEqual({
    status: 0,
    stdout: ['7 motions, 10 notes, 10 sources: all well'],
    stderr: [],
  });
});

test('the command tells all in words, and exits 1', () => {
  const said = withBroken([replace(MOTION, '[korver]', '[korvr]')], check);
  const stderr = REPORTS.get('an unknown submitter');
  expect(said).toEqual({ status: 1, stdout: [], stderr });
});

test('the command says where it must be run', () => {
  const { status, stderr } = check('scripts');
  expect(status).toBe(1);
  expect(stderr.join('\n')).toContain('there is no folder "content" here');
});

test('the build refuses broken content, and says why', () => {
  withBroken([replace(MOTION, '[korver]', '[korvr]')], (root) => {
    const linked = ['node_modules', 'src', 'public', 'scripts', 'package.json', 'astro.config.ts'];
    for (const name of linked) symlinkSync(resolve(name), join(root, name));
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const build = spawnSync(process.execPath, [astro, 'build', '--root', root], {
      encoding: 'utf8',
    });
    for (const name of linked) unlinkSync(join(root, name));
    expect(build.status).not.toBe(0);
    const said = build.stdout + build.stderr;
    expect(said).toContain('Did you mean "korver"?');
    expect(said).not.toMatch(/^\s+at /m);
  });
});
