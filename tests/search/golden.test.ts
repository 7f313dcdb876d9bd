import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { readRegisters } from '../../integration/read-register.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { search, type SearchOutcome } from '../../src/search/browser/search.ts';
import { readState, type SearchState } from '../../src/search/browser/state.ts';
import { openSearch } from '../../tools/search-engine.ts';

const results = z.array(z.string());
const golden = z.array(
  z.strictObject({
    q: z.string(),
    only: results.optional(),
    first: results.optional(),
    top: results.optional(),
    includes: results.optional(),
    excludes: results.optional(),
    none: z.boolean().optional(),
    suggests: z.string().optional(),
    corrected: z.string().nullable().optional(),
    unknown: z.array(z.string()).optional(),
    dropped: z.array(z.string()).optional(),
    denials: z.array(z.string()).optional(),
    total: z.number().optional(),
    /** Everything that can be found is. */
    all: z.boolean().optional(),
    counts: z.record(z.string(), z.number()).optional(),
  }),
);

/** What readers of each language type and must get: the lists, and how many queries they have at least. */
const LISTS = {
  nl: { names: ['golden', 'golden-patterns'], least: 400 },
  en: { names: ['golden-en'], least: 150 },
};

const { registers } = readRegisters('.');

for (const language of LANGUAGES) {
  const { names, least } = LISTS[language];
  const queries = names.flatMap((name) =>
    golden.parse(parse(readFileSync(`tests/search/${name}.yaml`, 'utf8'))),
  );
  test.describe(`in ${language}`, () => {
    const opened = openSearch('dist', language);

    for (const { q, ...expected } of queries) {
      test(`"${q}" finds what it should`, async () => {
        const { engine, lexicon } = await opened;
        check(await search(engine, lexicon, stateOf(q)), engine.pages.length, expected);
      });
    }

    test('a query gives the same results in the same order, whatever was searched before', async () => {
      const all = queries.map(({ q }) => q);
      const inOrder = await runAll(all, language);
      // By their second half: an order that has nothing to do with the first.
      const halfOf = (query: string): string => query.slice(query.length / 2);
      const shuffled = all.toSorted((a, b) => halfOf(a).localeCompare(halfOf(b)));
      const inDisorder = await runAll(shuffled, language);
      for (const query of all) expect(inDisorder.get(query), query).toEqual(inOrder.get(query));
    });

    test('every page that a query expects or excludes is a page that can be found', async () => {
      const { engine } = await opened;
      const pages = new Set(engine.pages.map(({ url }) => nameOf(url)));
      const named = queries.flatMap(({ only, first, top, includes, excludes }) =>
        [only, first, top, includes, excludes].flatMap((names = []) => names),
      );
      expect(named.filter((name) => !pages.has(name))).toEqual([]);
    });

    test('everything in the register can be found', async () => {
      const { engine } = await opened;
      const register = registers[language];
      if (register === undefined) throw new Error(`The register is not there in "${language}".`);
      const { motions, sources, meetings, remarks, letters, terms } = register;
      const all = [...motions, ...sources, ...meetings, ...remarks, ...letters, ...terms];
      expect(engine.pages).toHaveLength(all.length);
    });

    test(`there are at least ${least} queries, each once`, () => {
      expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
      expect(queries.length).toBeGreaterThanOrEqual(least);
    });
  });
}

function check(
  { results: pages, counts, ...outcome }: SearchOutcome,
  everything: number,
  expected: Omit<z.infer<typeof golden>[number], 'q'>,
): void {
  const found = pages.map(({ url }) => nameOf(url));
  const { only, first, top, includes, excludes, none, total } = expected;
  if (only) expect(found.toSorted()).toEqual(only.toSorted());
  if (first) expect(found.slice(0, first.length)).toEqual(first);
  if (top) expect(found.slice(0, top.length).toSorted()).toEqual(top.toSorted());
  if (includes) expect(found).toEqual(expect.arrayContaining(includes));
  if (excludes) expect(found.filter((each) => excludes.includes(each))).toEqual([]);
  if (none !== undefined) expect(outcome.total === 0).toBe(none);
  if (total !== undefined) expect(outcome.total).toBe(total);
  if (expected.all) expect(outcome.total).toBe(everything);
  if (expected.suggests) expect(outcome.corrected ?? outcome.suggestion).toBe(expected.suggests);
  if (expected.corrected !== undefined) expect(outcome.corrected).toBe(expected.corrected);
  if (expected.unknown) expect(outcome.unknown.map(({ text }) => text)).toEqual(expected.unknown);
  if (expected.dropped) expect(outcome.dropped.map(({ text }) => text)).toEqual(expected.dropped);
  if (expected.denials) expect(outcome.denials).toEqual(expected.denials);
  for (const [name, count] of Object.entries(expected.counts ?? {})) {
    const [facet = '', value = ''] = name.split('=');
    const own = new Map<string, Record<string, number>>(Object.entries(counts)).get(facet);
    expect(own?.[value] ?? 0, name).toBe(count);
  }
}

/** "/moties/21501-20-1736/" → "21501-20-1736", "/bronnen/x/" → "bron/x". */
function nameOf(url: string): string {
  return url
    .replace(/^\/moties\/(.+)\/$/, '$1')
    .replace(/^\/bronnen\/(.+)\/$/, 'bron/$1')
    .replace(/^\/overleggen\/(.+)\/$/, 'overleg/$1')
    .replace(/^\/kanttekeningen\/#(.+)$/, 'kanttekening/$1')
    .replace(/^\/begrippen\/#(.+)$/, 'begrip/$1')
    .replace(/^\/brief\/$/, 'brief');
}

function stateOf(q: string): SearchState {
  return readState(q.startsWith('?') && q.includes('=') ? q : `?q=${encodeURIComponent(q)}`);
}

/** The addresses that each query finds, with an engine that has not searched before. */
async function runAll(
  queries: readonly string[],
  language: Language,
): Promise<Map<string, string[]>> {
  const { engine, lexicon } = await openSearch('dist', language);
  const found = new Map<string, string[]>();
  for (const query of queries) {
    const { results: pages } = await search(engine, lexicon, stateOf(query));
    found.set(
      query,
      pages.map(({ url }) => url),
    );
  }
  return found;
}
