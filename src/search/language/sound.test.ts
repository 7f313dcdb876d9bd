import { expect, test } from '@playwright/test';
import { soundOf } from './sound.ts';

for (const [one, other] of [
  ['Karaboeloet', 'Karabulut'],
  ['Omtsicht', 'Omtzigt'],
  ['Seegers', 'Zegers'],
  ['Van der Staay', 'Van der Staaij'],
  ['Ledrian', 'Le Drian'],
  ['Turkye', 'Turkije'],
] as const) {
  test(`${one} sounds like ${other}`, () => {
    expect(soundOf(one)).toBe(soundOf(other));
  });
}

test('names that sound otherwise stay apart', () => {
  expect(soundOf('Segers')).not.toBe(soundOf('Eppink'));
});
