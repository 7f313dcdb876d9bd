import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMissing } from '../../integration/read-register.ts';
import { TO_WRITE } from '../../src/content/to-write.ts';
import { listMonths } from '../../src/i18n/formats.ts';
import { writeDrafts } from '../../tools/write-drafts.ts';
import type { Break } from './broken-content.ts';

/** A translation of the invented register that says everything as the Dutch does, but for the months. */
export const ENGLISH: Break = {
  paths: ['content/en', 'content/words/en.yaml'],
  apply: (root) => {
    writeDrafts(root, readMissing(root, 'en', 'content'));
    for (const file of listFiles(root)) {
      const text = readFileSync(join(root, file), 'utf8');
      const months = listMonths('nl').map((name, place) => [name, listMonths('en')[place] ?? '']);
      const written = months.reduce(
        (all, [dutch = '', english = '']) => all.replaceAll(dutch, english),
        text.replaceAll(`${TO_WRITE} `, ''),
      );
      writeFileSync(join(root, file), written);
    }
    const words = readFileSync(join(root, 'content/words/nl.yaml'), 'utf8');
    writeFileSync(join(root, 'content/words/en.yaml'), words.replace(/^letter:\n(?: .*\n)*/m, ''));
  },
};

const listFiles = (root: string): string[] =>
  readdirSync(join(root, 'content/en'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
