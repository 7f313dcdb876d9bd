import { expect, test } from '@playwright/test';
import { cutByCount, partOf } from './parts.ts';

test('a list is cut into parts of one size, the last of what is left', () => {
  expect(cutByCount(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    { number: 1, items: ['a', 'b'] },
    { number: 2, items: ['c', 'd'] },
    { number: 3, items: ['e'] },
  ]);
  expect(cutByCount(['a', 'b'], 2)).toEqual([{ number: 1, items: ['a', 'b'] }]);
});

test('an empty list has one part', () => {
  expect(cutByCount([], 2)).toEqual([{ number: 1, items: [] }]);
});

test('the place of something says in which part it is', () => {
  expect([1, 30, 31, 60, 61].map((place) => partOf(place, 30))).toEqual([1, 1, 2, 2, 3]);
});
