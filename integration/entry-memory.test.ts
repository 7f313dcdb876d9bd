import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { openMemory, type EntryMemory } from './entry-memory.ts';

const words = z.object({ words: z.array(z.string()) });

/** What a memory says of a file, and whether the file had to be parsed for it. */
function recall(memory: EntryMemory, file: string) {
  let parsed = false;
  const entry = memory.recall(file, words, (bytes) => {
    parsed = true;
    const text = bytes.toString();
    return text === 'broken' ? undefined : { words: text.split(' ') };
  });
  return { ...entry, parsed };
}

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  writeFileSync(join(folder, 'a'), 'one two');
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const open = (): EntryMemory => openMemory(join(folder, 'kept/entries'));
const file = (): string => join(folder, 'a');

/** Leaves what was read of the file for the next process. */
function keep(): void {
  const memory = open();
  recall(memory, file());
  memory.save();
}

test('what one process read, the next one knows', () => {
  keep();
  expect(recall(open(), file())).toEqual({ words: ['one', 'two'], parsed: false });
});

test('a file that changed is parsed, also where it is as long as before', () => {
  keep();
  writeFileSync(file(), 'two one');
  expect(recall(open(), file())).toEqual({ words: ['two', 'one'], parsed: true });
});

test('a file of which it is not told that it changed is not looked at', () => {
  const memory = open();
  recall(memory, file());
  writeFileSync(file(), 'two one');
  memory.trustBut(new Set());
  expect(recall(memory, file())).toEqual({ words: ['one', 'two'], parsed: false });
  memory.trustBut(new Set([file()]));
  expect(recall(memory, file())).toEqual({ words: ['two', 'one'], parsed: true });
});

test('a file that was touched and says the same is not parsed', () => {
  keep();
  utimesSync(file(), 1, 1);
  expect(recall(open(), file())).toEqual({ words: ['one', 'two'], parsed: false });
});

test('a file that changes twice in a moment is read both times', () => {
  const memory = open();
  recall(memory, file());
  writeFileSync(file(), 'two one');
  expect(recall(memory, file()).words).toEqual(['two', 'one']);
});

test('what is wrong is not kept, so that it is said each time', () => {
  writeFileSync(file(), 'broken');
  keep();
  expect(recall(open(), file())).toEqual({ parsed: true });
});

for (const [damage, apply] of Object.entries({
  'cut off': (kept: string) => writeFileSync(kept, readFileSync(kept).subarray(0, -9)),
  'added to': (kept: string) => appendFileSync(kept, '\n["x",{"hash":"","entry":{}}]'),
  emptied: (kept: string) => writeFileSync(kept, ''),
  changed: (kept: string) => writeFileSync(kept, readFileSync(kept, 'utf8').replace('two', 'six')),
})) {
  test(`what was kept and then ${damage} counts as nothing`, () => {
    keep();
    apply(join(folder, 'kept/entries'));
    expect(recall(open(), file())).toEqual({ words: ['one', 'two'], parsed: true });
  });
}

test('a process that was stopped while it wrote is in nobody’s way', () => {
  keep();
  const aside = join(folder, 'kept/entries.new');
  writeFileSync(aside, 'half of it');
  utimesSync(aside, 1, 1);
  writeFileSync(file(), 'three');
  keep();
  expect(recall(open(), file())).toEqual({ words: ['three'], parsed: false });
});

test('two processes that write at once leave what one of them wrote', () => {
  const [first, second] = [open(), open()];
  recall(first, file());
  recall(second, file());
  first.save();
  second.save();
  expect(recall(open(), file())).toEqual({ words: ['one', 'two'], parsed: false });
});
