import { expect, test } from '@playwright/test';
import { nameMotion } from './motion-name.ts';

test('the name of a motion is its place in the letter and its number', () => {
  const paper = { base: '21501', suffix: '02', number: '2281' };
  expect(nameMotion({ letterOrder: 5, paper }).replaceAll('\u00a0', ' ')).toBe(
    'M5 · 21 501-02, nr. 2281',
  );
});

test('a chapter of the budget stands apart from its dossier', () => {
  const paper = { base: '35570', suffix: 'V', number: '31' };
  expect(nameMotion({ letterOrder: 7, paper }).replaceAll('\u00a0', ' ')).toBe(
    'M7 · 35 570 V, nr. 31',
  );
});
