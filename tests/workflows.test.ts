import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = '.github/workflows';

const workflow = z.looseObject({
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      'timeout-minutes': z.number(),
      steps: z.array(z.looseObject({ uses: z.string().optional() })),
    }),
  ),
});

for (const name of readdirSync(FOLDER)) {
  test(`${name} gives each job what it needs, and runs actions at a fixed version`, () => {
    const { jobs } = workflow.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
    for (const { permissions, steps } of Object.values(jobs)) {
      // What can write runs nothing of the repository or of a package.
      const writes = Object.values(permissions).includes('write');
      if (writes) expect(steps.every(({ uses }) => uses !== undefined)).toBe(true);
      for (const { uses } of steps) {
        if (uses !== undefined) expect(uses).toMatch(/@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
      }
    }
  });
}
