import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});
const lockfile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        optionalDependencies: versions,
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        integrity: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const manifest = z
  .object({
    dependencies: versions,
    optionalDependencies: versions,
    devDependencies: versions,
    allowScripts: z.record(z.string(), z.literal(false)),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('the lockfile has every optional package, so that it installs on every platform', () => {
  const names = new Set(
    Object.keys(lockfile.packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  const missing = Object.entries(lockfile.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry', () => {
  const resolved = Object.values(lockfile.packages).filter((entry) => entry.resolved !== undefined);
  expect(resolved).toEqual([]);
});

test('every dependency is pinned exactly', () => {
  const all = Object.values({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.devDependencies,
  });
  expect(all.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every install script is listed, and none runs', () => {
  const withScript = Object.entries(lockfile.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(manifest.allowScripts)).toEqual([...new Set(withScript)].sort());
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('every package has its hash', () => {
  const without = Object.entries(lockfile.packages)
    .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    .map(([path]) => path);
  expect(without).toEqual([]);
});
