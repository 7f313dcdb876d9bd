import { expect, test } from '@playwright/test';
import { runScript } from '../project.ts';

test('the content of the register is well, and has all motions and notes of its letter', () => {
  expect(runScript('.', 'check-content.ts')).toEqual({
    status: 0,
    stdout: ['18 motions, 29 notes, 25 sources: all well'],
    stderr: [],
  });
});
