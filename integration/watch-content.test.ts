import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { watchContent, type Changed } from './watch-content.ts';

let folder = '';
let told: Changed[] = [];
let stop = (): void => {};
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'motions'));
  told = [];
  stop = watchContent(folder, (changed) => told.push(changed));
});
test.afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

const write = (file: string): void => writeFileSync(join(folder, file), 'text');

test('changes that come together are told once', async () => {
  write('motions/a.mdx');
  write('motions/b.mdx');
  await expect.poll(() => told).toHaveLength(1);
  await setTimeout(300);
  expect(told).toEqual([new Set([join(folder, 'motions/a.mdx'), join(folder, 'motions/b.mdx')])]);
});

test('a change in a folder that is new is told', async () => {
  mkdirSync(join(folder, 'en/motions'), { recursive: true });
  await expect.poll(() => told).toStrictEqual([undefined]);
  write('en/motions/a.mdx');
  await expect.poll(() => told[1]).toEqual(new Set([join(folder, 'en/motions/a.mdx')]));
});

test('a change in a folder that was put in the place of another is told', async () => {
  rmSync(join(folder, 'motions'), { recursive: true });
  mkdirSync(join(folder, 'motions'));
  await expect.poll(() => told).toStrictEqual([undefined]);
  write('motions/a.mdx');
  await expect.poll(() => told[1]).toEqual(new Set([join(folder, 'motions/a.mdx')]));
});

test('of many changes at once it is not told which', async () => {
  for (let file = 0; file < 200; file++) write(`motions/${file}.mdx`);
  await expect.poll(() => told).toStrictEqual([undefined]);
});

test('nothing is told after the end', async () => {
  stop();
  write('motions/a.mdx');
  await setTimeout(300);
  expect(told).toEqual([]);
});
