import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readHashes, readRegisters } from '../../integration/read-register.ts';
import { all, replace, withBroken } from './broken-content.ts';
import { ENGLISH } from './english.ts';

const MOTION = 'motions/99110-12.mdx';

test('a translation that was drafted and written makes a register of its own', () => {
  withBroken([ENGLISH], (root) => {
    const { nl, en } = readRegisters(root, 'content').registers;
    expect(en?.motions.map(({ kamerstuk }) => kamerstuk)).toEqual(
      nl.motions.map(({ kamerstuk }) => kamerstuk),
    );
    const days = (register: typeof nl) =>
      register.motions.map(({ steps }) => steps.map((step) => step.date));
    expect(en && days(en)).toEqual(days(nl));
    expect(en?.notes.map(({ sources }) => sources.map(({ id }) => id))).toEqual(
      nl.notes.map(({ sources }) => sources.map(({ id }) => id)),
    );
  });
});

test('official titles and quotations stay Dutch, with their translation', () => {
  const translated = all(
    ENGLISH,
    replace(`content/en/${MOTION}`, /title: '[^']*'/, "title: 'Motion by member Korver'"),
    replace(`content/en/${MOTION}`, /ground: '[^']*'/, "ground: 'argued for a sleeper train'"),
  );
  withBroken([translated], (root) => {
    const { nl, en } = readRegisters(root, 'content').registers;
    const [own, motion] = [nl, en].map((register) => register?.motionsByNumber.get('99110-12'));
    expect(motion?.title).toBe(own?.title);
    expect(motion?.status.ground).toBe(own?.status.ground);
    expect(motion?.translation).toEqual({
      title: 'Motion by member Korver',
      ground: 'argued for a sleeper train',
    });
    expect(own?.translation).toBeUndefined();
  });
});

test('a translation whose Dutch changed is told, and does not stop a build', () => {
  withBroken([ENGLISH], (root) => {
    const before = readRegisters(root, 'content').outdated;
    expect(before.length).toBe(readHashes(root, 'content').size);
    for (const [file, hash] of readHashes(root, 'content')) {
      const text = readFileSync(join(root, file), 'utf8');
      const start = text.startsWith('---\n') ? '---\n' : '';
      writeFileSync(join(root, file), `${start}dutch: '${hash}'\n${text.slice(start.length)}`);
    }
    expect(readRegisters(root, 'content').outdated).toEqual([]);
    const dutch = join(root, 'content', MOTION);
    const text = readFileSync(dutch, 'utf8');
    try {
      // Words count, the rest does not.
      writeFileSync(dutch, text.replace('remarks:', "updated: '2026-01-31'\nremarks:"));
      expect(readRegisters(root, 'content').outdated).toEqual([]);
      writeFileSync(dutch, text.replace('Twee landen', 'Enkele landen'));
      expect(readRegisters(root, 'content').outdated.map(({ file }) => file)).toEqual([
        `content/en/${MOTION}`,
      ]);
    } finally {
      writeFileSync(dutch, text);
    }
  });
});
