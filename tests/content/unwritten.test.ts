import { expect, test } from '@playwright/test';
import { all, complain, replace } from './broken-content.ts';

const MOTION = 'content/motions/99110-12.mdx';

test('what is still to be written is told with its line, in a field and in a text', () => {
  const marked = all(
    replace(MOTION, /^shortTitle: .*$/m, "shortTitle: '[nog te schrijven]'"),
    replace(MOTION, /^De Kamer vroeg .*$/m, '[nog te schrijven]'),
  );
  expect(complain(marked)).toEqual([
    MOTION,
    '  line 6: "[nog te schrijven]" is still there. Write what belongs there instead.',
    expect.stringMatching(
      /^ {2}line \d+: "\[nog te schrijven\]" is still there\. Write what belongs there instead\.$/,
    ),
    '2 problems in 1 file',
  ]);
});

test('a file with something to be written is not judged any further', () => {
  const marked = replace(MOTION, /^ {2}value: .*$/m, "  value: '[nog te schrijven]'");
  expect(complain(marked)).toEqual([
    MOTION,
    expect.stringContaining('"[nog te schrijven]" is still there'),
    '1 problem in 1 file',
  ]);
});
