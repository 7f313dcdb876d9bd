import { expect, test } from '@playwright/test';
import { termToken } from './tokens.ts';

test('no token of a term is the start or a part of another', () => {
  const tokens = Array.from({ length: 2_000 }, (_, rank) => termToken(rank));
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.filter((token) => !/^[a-pr-z]+q$/.test(token))).toEqual([]);
});
