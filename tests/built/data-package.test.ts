import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type TestInfo } from '@playwright/test';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { SETS } from './pages.ts';

/** The ZIP as the reference library of Frictionless Data reads it. */

const NAME = 'moties-nagorno-karabach';

/**
 * Unpacks the ZIP, changed where the library is narrower than the standards: it takes no
 * "localhost" for an address, and a byte order mark for a part of the first column's name.
 */
function unpack(testInfo: TestInfo, change = (_name: string, text: string) => text): string {
  const folder = testInfo.outputPath('package');
  const files = unzipSync(readFileSync(`dist/data/${NAME}.zip`));
  for (const [path, bytes] of Object.entries(files)) {
    const name = path.slice(NAME.length + 1);
    const text = new TextDecoder()
      .decode(bytes)
      .replaceAll('http://localhost:4321', 'https://example.org');
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), change(name, text));
  }
  return folder;
}

const load = (folder: string) =>
  Package.load(join(folder, 'datapackage.json'), { basePath: folder });
const rowsOf = (set: string) =>
  z.array(z.unknown()).parse(JSON.parse(readFileSync(`dist/data/${set}.json`, 'utf8')));

test('the ZIP is a valid data package, and every cell and reference in it is right', async ({}, testInfo) => {
  const { errors, resources } = await load(unpack(testInfo));
  expect(errors).toEqual([]);
  expect(resources.map(({ name }) => name)).toEqual(SETS);
  for (const resource of resources) {
    const rows = await resource.read({ keyed: true, relations: true });
    expect(rows, resource.name).toHaveLength(rowsOf(resource.name).length);
  }
});

test('a cell has the type that the package gives its column', async ({}, testInfo) => {
  const { resources } = await load(unpack(testInfo));
  const [motion] = (await resources[0]?.read({ keyed: true, relations: true })) ?? [];
  expect(motion).toMatchObject({ letterOrder: 1, amended: false, 'submitters.party': 'JA21' });
  expect(motion?.['date']).toEqual(new Date(2021, 9, 12));
});

test('a step of a motion that is not in the package is refused', async ({}, testInfo) => {
  const folder = unpack(testInfo, (name, text) =>
    name === 'stappen.csv' ? text.replace('21501-20-1736', '21501-20-9999') : text,
  );
  const { resources } = await load(folder);
  const steps = resources.find(({ name }) => name === 'stappen');
  await expect(steps?.read({ keyed: true, relations: true })).rejects.toThrow(
    'Foreign key "motion"',
  );
});
