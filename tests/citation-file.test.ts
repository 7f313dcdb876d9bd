import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { validateCFFFile } from 'cffjs';
import { parse } from 'yaml';
import { z } from 'zod';

test('CITATION.cff is valid by its own schema', () => {
  expect(() => validateCFFFile('CITATION.cff')).not.toThrow();
});

test('CITATION.cff cites the version of the package', () => {
  const versioned = z.object({ version: z.string() });
  const citation = versioned.parse(parse(readFileSync('CITATION.cff', 'utf8')));
  const manifest = versioned.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(citation.version).toBe(manifest.version);
});
