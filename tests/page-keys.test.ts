import { expect, test } from '@playwright/test';
import type { Motion, Register } from '../src/register/register.ts';
import { FIXTURE } from './fixture.ts';
import { createPageKeys } from '../integration/page-keys.ts';
import { readRegister } from '../integration/read-register.ts';

/** The keys of the pages of the motions of the invented register, with one of them changed. */
function keysWith(change: Partial<Motion> = {}, version = '1'): string[] {
  const register: Register = readRegister('.', FIXTURE);
  const [motion] = register.motions;
  if (motion !== undefined) Object.assign(motion, change);
  return register.motions.map(createPageKeys(register, version));
}

test('what is the same has the same key', () => expect(keysWith()).toEqual(keysWith()));

test('other code gives every page another key', () => {
  const other = keysWith({}, '2');
  expect(keysWith().filter((key) => other.includes(key))).toEqual([]);
});

for (const change of [{ shortTitle: 'Iets anders' }, { summary: 'Anders.' }, { cumSuis: true }]) {
  test(`a motion with another ${Object.keys(change).join()} has another key, and what is next to it`, () => {
    const [own, next] = keysWith(change);
    const [before, beside] = keysWith();
    expect([own === before, next === beside]).toEqual([false, false]);
  });
}
