import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

const MARK = 'andere lezing mogelijk';

const motions = z
  .array(z.object({ kamerstuk: z.string(), status: z.object({ doubt: z.string().nullable() }) }))
  .parse(JSON.parse(readFileSync('dist/data/moties.json', 'utf8')));
const numbersWhere = (isMarked: (kamerstuk: string) => boolean): string[] =>
  motions.map(({ kamerstuk }) => kamerstuk).filter(isMarked);
const doubted = motions
  .filter(({ status }) => status.doubt !== null)
  .map(({ kamerstuk }) => kamerstuk);

/** The main part of a page. */
const read = (path: string): string =>
  /<main\b.*<\/main>/s.exec(readFileSync(`dist${path}index.html`, 'utf8'))?.[0] ?? '';

test('some motions have a doubted status and some have not', () => {
  expect(doubted.length).toBeGreaterThan(0);
  expect(doubted.length).toBeLessThan(motions.length);
});

test('a doubted status is marked on the page of its motion and on its card, and no other is', () => {
  const answer = (id: string) => read(`/moties/${id}/`).split('<h2')[0] ?? '';
  expect(numbersWhere((id) => answer(id).includes(MARK))).toEqual(doubted);
  expect(numbersWhere((id) => read(`/moties/${id}/embed/`).includes(MARK))).toEqual(doubted);
});

test('a doubted status is marked in its row of a list, and no other is', () => {
  const rows = read('/moties/').split('class="about"');
  const rowOf = (id: string) => rows.find((row) => row.includes(`/moties/${id}/`)) ?? '';
  expect(numbersWhere((id) => rowOf(id).includes(MARK))).toEqual(doubted);
});

test('a doubted status is marked in the feed, and no other is', () => {
  const entries = readFileSync('dist/moties/feed.xml', 'utf8').split('<entry>').slice(1);
  const entryOf = (id: string) => entries.find((entry) => entry.includes(`/${id}/`)) ?? '';
  expect(numbersWhere((id) => entryOf(id).includes(MARK))).toEqual(doubted);
  expect(entries.every((entry) => entry.includes('onze lezing'))).toBe(true);
});
