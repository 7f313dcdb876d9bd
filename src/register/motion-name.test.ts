import { expect, test } from '@playwright/test';
import { nameInLetter, nameMotion } from './motion-name.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const motion = { letterOrder: 5, paper: { base: '21501', suffix: '02', number: '2281' } };

test('the name of a motion is its place in the letter and its number', () => {
  expect(plain(nameMotion({ ...motion, letter: { only: true } }))).toBe('M5 · 21 501-02, nr. 2281');
});

test('where there are several letters, its place is named in its own letter alone', () => {
  expect(plain(nameMotion({ ...motion, letter: { only: false } }))).toBe('21 501-02, nr. 2281');
  expect(plain(nameInLetter(motion))).toBe('M5 · 21 501-02, nr. 2281');
});

test('a chapter of the budget stands apart from its dossier', () => {
  const paper = { base: '35570', suffix: 'V', number: '31' };
  expect(plain(nameInLetter({ letterOrder: 7, paper }))).toBe('M7 · 35 570 V, nr. 31');
});
