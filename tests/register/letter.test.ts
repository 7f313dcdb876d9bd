import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { runScript, withProject } from '../project.ts';

/** The content of the register, held against the text of its letter. */

/** The folder where the real letter is, on a machine that has it. */
const REAL = resolve('../shared/letter');

const sourceFields = z.object({
  kind: z.string(),
  title: z.string(),
  language: z.string().optional(),
  date: z.string().nullable(),
  dateFrom: z.string().optional(),
  reference: z.string().nullable(),
  url: z.string().nullable(),
});

test('the sources that are drafted from the real letter are those of the content', () => {
  test.skip(!existsSync(REAL), 'the letter is not on this machine');
  const [letter = ''] = readdirSync('content/letters');
  const [text = ''] = readdirSync(REAL).filter((name) => name.endsWith('.txt'));
  withProject((root) => {
    const kamerstuk = parse(letter).name;
    expect(
      runScript(root, 'new.ts', 'letter', join(REAL, text), '--kamerstuk', kamerstuk).status,
    ).toBe(0);
    expect(readSources(root)).toEqual(readSources('.'));
  });
});

/** The sources of a project, without the meeting, which a note does not tell, by their titles. */
function readSources(root: string): unknown[] {
  const folder = join(root, 'content/sources');
  return readdirSync(folder)
    .map((name) => sourceFields.parse(parseYaml(readFileSync(join(folder, name), 'utf8'))))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

test('the real letter does not differ from the content', () => {
  test.skip(!existsSync(REAL), 'the letter is not on this machine');
  const texts = readdirSync(REAL).filter((name) => name.endsWith('.txt'));
  expect(texts).not.toEqual([]);
  for (const text of texts) {
    expect(runScript('.', 'compare.ts', join(REAL, text)).stdout).toEqual(['0 differences']);
  }
});

test('the real letter is the same when its lines are broken elsewhere', () => {
  test.skip(!existsSync(REAL), 'the letter is not on this machine');
  withProject((root) => {
    const [text = ''] = readdirSync(REAL).filter((name) => name.endsWith('.txt'));
    const wrapped = join(root, 'wrapped.txt');
    writeFileSync(wrapped, readFileSync(join(REAL, text), 'utf8').replace(/(.{60,}?) /g, '$1\n'));
    expect(runScript('.', 'compare.ts', wrapped).stdout).toEqual(['0 differences']);
  });
});
