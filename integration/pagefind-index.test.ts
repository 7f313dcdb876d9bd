import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import type { PagefindModule } from '../src/search/browser/pagefind.ts';
import { FIELD_WEIGHTS } from '../src/search/index/fields.ts';
import type { TokenizedDocument } from '../src/search/index/tokenize.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import type { IndexFile } from './search-index.ts';

const WORDS = ['pq', 'rq', 'sq', 'abq', 'abcq', 'zzq', 'datum2020d11x', 'kst35570dvn45x', 'noot3x'];

/** Pages with words in every field, more than once, and more of them than fit in one file of the index. */
const documents: readonly TokenizedDocument[] = Array.from({ length: 300 }, (_, page) => ({
  fields: {
    nummer: page % 3 === 0 ? [`kst${page}x`, 'kst35570dvn45x'] : [],
    datum: page % 7 === 0 ? ['datum2020d11x', 'datum2020x'] : [],
    kop: page % 5 === 0 ? ['abq', 'pq', 'abq'] : [],
    [page % 2 === 0 ? 'ook' : 'elders']: ['noot3x', 'sq', 'sq'],
    brief: page === 9 ? ['zzq'] : [],
  },
  body: Array.from({ length: 1 + ((page * 13) % 200) }, (__, place) =>
    place % 4 === 0 ? `w${letters(place * page)}q` : (WORDS[(place * page) % 5] ?? 'pq'),
  ),
  weight: page % 2 === 0 ? 5 : 1,
}));

const QUERIES = [
  ...WORDS,
  ...WORDS.map((word) => `"${word}"`),
  '"kst9x"',
  '"kst10x"',
  '"pq rq"',
  '"abq pq abq"',
  '"rq pq"',
  `w${letters(40)}q`,
];

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the index gives the answers that the one of Pagefind itself gives', async () => {
  const theirs = await askPagefind();
  const entry = theirs.find(({ path }) => path === 'pagefind-entry.json');
  const { version } = entrySchema.parse(JSON.parse(Buffer.from(entry?.content ?? []).toString()));
  const own = await writePagefindIndex(documents, version);
  const languages = { unknown: own.entry };
  const ownEntry = Buffer.from(JSON.stringify({ version, languages, include_characters: [] }));
  expect(own.files.length).toBeGreaterThan(2);

  const idOf = new Map(theirs.flatMap(readPlace));
  const expected = await answer('theirs', theirs, (id) => idOf.get(id) ?? id);
  const engine = theirs.filter(({ path }) => /^(?:pagefind\.js|wasm\.unknown.*)$/.test(path));
  const files = [...engine, ...own.files, { path: 'pagefind-entry.json', content: ownEntry }];
  const found = await answer('own', files, (id) => id);
  expect(found).toEqual(expected);
  expect(Object.values(found).filter((pages) => pages.length > 0).length).toBeGreaterThan(15);
});

const entrySchema = z.object({ version: z.string() });

/** A word of letters alone for a number. */
function letters(number: number): string {
  return number.toString(25).replace(/\d/g, (digit) => 'prstuvwxyz'.charAt(Number(digit)));
}

async function askPagefind(): Promise<IndexFile[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (index === undefined) throw new Error('Pagefind did not start.');
  for (const [place, { fields, body, weight }] of documents.entries()) {
    const metas = Object.entries(fields)
      .filter(([, tokens]) => tokens.length > 0)
      .map(
        ([name, tokens]) =>
          `<meta data-pagefind-meta="${name}[content]" content="${tokens.join(' ')}">`,
      );
    const content = `<!doctype html><html><head>${metas.join('')}</head>
<body data-pagefind-body data-pagefind-weight="${weight}"><p>${body.join(' ')}</p></body></html>`;
    await index.addHTMLFile({ url: String(place), content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return files;
}

/** The id that Pagefind gave a page, and the page's place. */
function readPlace({ path, content }: IndexFile): (readonly [string, string])[] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const json = gunzipSync(content)
    .toString()
    .replace(/^pagefind_dcd/, '');
  const { url } = z.object({ url: z.string() }).parse(JSON.parse(json));
  return [[id, url.replace(/^\//, '')]];
}

/** The pages that each query finds, each with its score, by their places. */
async function answer(name: string, files: readonly IndexFile[], placeOf: (id: string) => string) {
  const address = pathToFileURL(`${join(folder, name)}/`).href;
  for (const { path, content } of files) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const before = globalThis.fetch;
  globalThis.fetch = (input) =>
    Promise.resolve(
      new Response(readFileSync(new URL(input instanceof Request ? input.url : input))),
    );
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the built bundle has no types
    const module: PagefindModule = await import(`${address}pagefind.js`);
    const instance = module.createInstance({
      noWorker: true,
      ranking: { metaWeights: FIELD_WEIGHTS, termFrequency: 0.4, pageLength: 0 },
    });
    await instance.init();
    const answers: Record<string, string[]> = {};
    for (const query of QUERIES) {
      const { results } = await instance.search(query);
      answers[query] = results.map(({ id, score }) => `${placeOf(id)}: ${score.toFixed(3)}`).sort();
    }
    return answers;
  } finally {
    globalThis.fetch = before;
  }
}
