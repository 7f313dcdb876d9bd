import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';

/** Which files may not import what: the arrows that must never exist. */
const FORBIDDEN: readonly [from: RegExp, to: RegExp][] = [
  [/^src\/register\//, /^(?!src\/register\/|zod$)/],
  [/^src\/(?:content|markdown|publish|search|i18n)\//, /^(?:astro|node:|virtual:)/],
  [/^src\/(?:content|markdown|publish|search|i18n)\//, /^src\/(?:components|layouts|pages)\//],
  [/^src\/(?:components|layouts)\//, /^virtual:/],
  [/^src\//, /^(?:integration|scripts|tools|tests)\//],
  [/^integration\//, /^(?:scripts|tools|tests)\//],
  [/^scripts\//, /^tests\//],
  [/^tools\//, /^(?:scripts|tests)\//],
  [/^tests\//, /^scripts\//],
  [/./, /node_modules/],
];

/** By file what it imports: a file from the project's root, or a module as it is written. */
const imports = new Map(
  globSync('{src,integration,scripts,tools,tests}/**/*.{ts,astro}').map((path) => {
    const file = path.replaceAll('\\', '/');
    return [file, listImports(file)] as const;
  }),
);

function listImports(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export|\}).*\bfrom '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm,
  );
  return Array.from(found, ([, ...names]) => names.join('').replace(/\?.*$/, '')).map((name) =>
    name.startsWith('.') ? posix.normalize(join(dirname(file), name).replaceAll('\\', '/')) : name,
  );
}

/** The files from this one back to itself, if any. */
function findCircle(start: string): string[] | null {
  const seen = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = walk(next, [...way, next]);
      if (circle !== null) return circle;
    }
    return null;
  };
  return walk(start, [start]);
}

test('no file imports what its folder may not know', () => {
  const wrong = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => FORBIDDEN.some(([from, to]) => from.test(file) && to.test(target)))
      // A unit test may read files and run in Node.
      .filter(
        (target) =>
          !file.endsWith('.test.ts') ||
          file.startsWith('tests/') ||
          /^(?:scripts|tests)\//.test(target),
      )
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no files import each other in a circle, types included', () => {
  const circles = [...imports.keys()].flatMap((file) => findCircle(file)?.join(' → ') ?? []);
  expect(circles).toEqual([]);
});
