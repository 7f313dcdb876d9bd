import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { search } from '../../src/search/browser/search.ts';
import { readState } from '../../src/search/browser/state.ts';
import { openSearch } from './engine.ts';

const results = z.array(z.string());
const golden = z
  .array(
    z.strictObject({
      q: z.string(),
      only: results.optional(),
      first: results.optional(),
      top: results.optional(),
      includes: results.optional(),
      excludes: results.optional(),
      none: z.boolean().optional(),
      suggests: z.string().optional(),
      unknown: z.array(z.string()).optional(),
      dropped: z.array(z.string()).optional(),
      total: z.number().optional(),
      counts: z.record(z.string(), z.number()).optional(),
    }),
  )
  .min(120)
  .parse(parse(readFileSync('tests/search/golden.yaml', 'utf8')));

const opened = openSearch('dist');

/** "/moties/21501-20-1736/" → "21501-20-1736", "/bronnen/x/" → "bron/x". */
const nameOf = (url: string): string =>
  url
    .replace(/^\/moties\/(.+)\/$/, '$1')
    .replace(/^\/bronnen\/(.+)\/$/, 'bron/$1')
    .replace(/^\/overleggen\/(.+)\/$/, 'overleg/$1')
    .replace(/^\/kanttekeningen\/#(.+)$/, 'kanttekening/$1')
    .replace(/^\/begrippen\/#(.+)$/, 'begrip/$1')
    .replace(/^\/brief\/$/, 'brief');

for (const { q, ...wanted } of golden) {
  test(`"${q}" finds what it should`, async () => {
    const { engine, lexicon } = await opened;
    const state = readState(
      q.startsWith('?') && q.includes('=') ? q : `?q=${encodeURIComponent(q)}`,
    );
    const { pages, counts, ...outcome } = await search(engine, lexicon, state);
    const found = pages.map(({ url }) => nameOf(url));
    const { only, first, top, includes, excludes, none, total } = wanted;
    if (only) expect(found.toSorted()).toEqual(only.toSorted());
    if (first) expect(found.slice(0, first.length)).toEqual(first);
    if (top) expect(found.slice(0, top.length).toSorted()).toEqual(top.toSorted());
    if (includes) expect(found).toEqual(expect.arrayContaining(includes));
    if (excludes) expect(found.filter((each) => excludes.includes(each))).toEqual([]);
    if (none !== undefined) expect(outcome.total === 0).toBe(none);
    if (total !== undefined) expect(outcome.total).toBe(total);
    if (wanted.suggests) expect(outcome.suggestion).toBe(wanted.suggests);
    if (wanted.unknown) expect(outcome.unknown.map(({ text }) => text)).toEqual(wanted.unknown);
    if (wanted.dropped) expect(outcome.dropped.map(({ text }) => text)).toEqual(wanted.dropped);
    for (const [name, count] of Object.entries(wanted.counts ?? {})) {
      const [facet = '', value = ''] = name.split('=');
      expect(counts[facet]?.[value] ?? 0, name).toBe(count);
    }
  });
}
