import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { watchContent } from './watch-content.ts';

let folder = '';
let told = 0;
let stop = (): void => {};
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'motions'));
  told = 0;
  stop = watchContent(folder, () => told++);
});
test.afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

const write = (file: string): void => writeFileSync(join(folder, file), 'text');

test('changes that come together are told once', async () => {
  write('motions/a.mdx');
  write('motions/b.mdx');
  await expect.poll(() => told).toBe(1);
  await setTimeout(300);
  expect(told).toBe(1);
});

test('a change in a folder that is new is told', async () => {
  mkdirSync(join(folder, 'en/motions'), { recursive: true });
  await expect.poll(() => told).toBe(1);
  write('en/motions/a.mdx');
  await expect.poll(() => told).toBe(2);
});

test('a change in a folder that was put in the place of another is told', async () => {
  rmSync(join(folder, 'motions'), { recursive: true });
  mkdirSync(join(folder, 'motions'));
  await expect.poll(() => told).toBe(1);
  write('motions/a.mdx');
  await expect.poll(() => told).toBe(2);
});

test('nothing is told after the end', async () => {
  stop();
  write('motions/a.mdx');
  await setTimeout(300);
  expect(told).toBe(0);
});
