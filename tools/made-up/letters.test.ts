import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRegister } from '../../integration/read-register.ts';
import { writeDrafts } from '../write-drafts.ts';
import { makeLetters } from './letters.ts';
import { createRandom } from './random.ts';

test('made-up letters make a register without a problem', () => {
  const root = mkdtempSync(join(tmpdir(), 'made-up-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    // Nobody translates what is made up.
    rmSync(join(root, 'content/en'), { recursive: true });
    const before = readRegister(root, 'content').motions.length;
    writeDrafts(root, makeLetters(130, createRandom(1)));
    const { letters, motions } = readRegister(root, 'content');
    expect(motions).toHaveLength(before + 130);
    expect(letters.filter(({ first }) => !first)).toHaveLength(7);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('the same seed makes the same letters, another one does not', () => {
  expect(makeLetters(25, createRandom(1))).toEqual(makeLetters(25, createRandom(1)));
  expect(makeLetters(25, createRandom(2))).not.toEqual(makeLetters(25, createRandom(1)));
});
