import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { collections } from '../../src/content/collections.ts';
import { ContentError } from '../../src/content/problem.ts';
import { FIXTURE } from '../fixture.ts';
import { change, withBroken } from './broken-content.ts';
import { readRegister } from '../../integration/read-register.ts';

/** How many spoilt contents are tried; a nightly run tries more. */
const RUNS = Number(process.env['RANDOM_RUNS'] ?? 100);

const FILES = Object.keys(collections).flatMap((folder) =>
  readdirSync(`${FIXTURE}/${folder}`).map((name) => `content/${folder}/${name}`),
);

const SNIPPETS = [
  ...['\n', '---\n', '- ', ': ', '  ', '#', '"', "'", '[', ']', '{', '}', '<', '</b>', '&a ', '*a'],
  ...[
    '[^1]',
    '[^1]: x',
    '](javascript:x)',
    '${x}',
    '`',
    '|',
    '>',
    '!!map ',
    '<<: ',
    '\\',
    '%',
    '@',
  ],
  ...['\0', '\uFEFF', '\u202E', 'e\u0301', '😀', '__proto__: 1\n', 'null', '0', '-1', '1e999', '~'],
  ...['export default 1\n', 'import "x"\n', '<!--', '{/*', '* * *\n', '| a |\n| - |\n', '$', '\r'],
];

/** A change of a text at a place, given as a part of its length. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 60 }),
  insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 8 })),
});

const spoil = (text: string, changes: readonly { at: number; remove: number; insert: string }[]) =>
  changes.reduce((spoilt, { at, remove, insert }) => {
    const from = Math.floor(at * spoilt.length);
    return spoilt.slice(0, from) + insert + spoilt.slice(from + remove);
  }, text);

/** How many entries of each kind the register has. */
function countAll(root: string, base = 'content') {
  const { motions, notes, sources, meetings, submitters, remarks, terms } = readRegister(
    root,
    base,
  );
  return [motions, notes, sources, meetings, submitters, remarks, terms].map(
    ({ length }) => length,
  );
}

test('content that is spoilt at random is refused in words, or accepted without a loss', () => {
  test.setTimeout(120_000 + RUNS * 200);
  const whole = countAll('.', FIXTURE);
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (file, changes) => {
        withBroken([change(file, (text) => spoil(text, changes))], (root) => {
          try {
            expect(countAll(root)).toEqual(whole);
          } catch (error) {
            // Anything but a list of problems is a crash.
            if (!(error instanceof ContentError)) throw error;
            expect(error.problems.length).toBeGreaterThan(0);
            expect(error.problems.every(({ what, advice }) => what !== '' && advice !== '')).toBe(
              true,
            );
            refused++;
          }
        });
      },
    ),
    { seed: 20211104, numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS / 2);
});
