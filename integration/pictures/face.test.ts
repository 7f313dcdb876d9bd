import { expect, test } from '@playwright/test';
import { Face } from './face.ts';

const [latin, extended] = ['latin', 'latin-ext'].map(
  (script) => `@fontsource/charis-sil/files/charis-sil-${script}-400-normal.woff`,
);
if (latin === undefined || extended === undefined) throw new Error('There are two files.');
const face = new Face(latin, extended);
const type = { size: 40, spacing: 0 };

test('a text is as wide as its letters, at any size', () => {
  const width = face.measure('motie', type);
  expect(width).toBeGreaterThan(60);
  expect(face.measure('motiemotie', type)).toBeCloseTo(2 * width);
  expect(face.measure('motie', { ...type, size: 80 })).toBeCloseTo(2 * width);
  expect(face.measure('motie', { ...type, spacing: -1 })).toBeCloseTo(width - 5);
});

test('what the first file does not have is from the next', () => {
  const box = new Face(latin).measure('ə', type);
  expect(face.measure('ə', type)).not.toBeCloseTo(box);
});

test('the letters of a text stand one after the other, each drawn once for a place within a pixel', () => {
  const letters = [...face.set('nn', 10, { size: 40, spacing: 0 })];
  expect(letters.map(([, x]) => x)).toEqual([10, Math.floor(10 + face.measure('n', type))]);
  const [[again] = []] = [...face.set('n', 90, type)];
  expect(again).toBe(letters[0]?.[0]);
});

test('a space prints nothing', () => {
  const [[stamp] = []] = [...face.set(' ', 0, type)];
  expect(stamp?.coverage).toHaveLength(0);
});
