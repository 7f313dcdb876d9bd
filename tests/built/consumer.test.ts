import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { z } from 'zod';
import { readRegister } from '../../integration/read-register.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { newestLetter } from '../../src/register/register.ts';
import { findAll, isCard, listFiles, readPages, SETS } from './pages.ts';

/** The data as someone else would read it: with other parsers, and the schemas that are published. */

const files = listFiles();
const pages = readPages().filter((page) => !isCard(page));
const register = readRegister('.');
const { motions } = register;
const letter = newestLetter(register);
const text = (file: string): string => readFileSync(`dist${file}`, 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success;
const formats = { date: isDay, uri: (value: string) => URL.canParse(value) };
const ajv = new Ajv2020({ strict: true, allErrors: true, formats });
const schemaOf = (name: string) =>
  z
    .looseObject({ $id: z.url(), title: z.string(), $schema: z.string() })
    .parse(json(`/data/schema/${name}.json`));
const complain = (schema: ReturnType<typeof schemaOf>, data: unknown): unknown => {
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  return validate(data) ? [] : validate.errors;
};

const readCsv = (name: string): Record<string, string>[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(text(`/data/${name}.csv`), { bom: true, columns: true, skip_empty_lines: false }));
const rowsOf = (name: string) =>
  z.array(z.record(z.string(), z.unknown())).parse(json(`/data/${name}.json`));

/** The texts of a row, those under `en` too, each by the name of its column. */
function listTexts(row: object, prefix = ''): [field: string, text: string][] {
  return Object.entries(row).flatMap(([field, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + field, value]];
    const within = typeof value === 'object' && value !== null && !Array.isArray(value);
    return within ? listTexts(value, `${prefix}${field}.`) : [];
  });
}

for (const name of SETS) {
  test(`${name}.json and ${name}.csv are what their schemas say, and say the same`, () => {
    const rows = rowsOf(name);
    const table = readCsv(name);
    const schema = schemaOf(name);
    expect(complain(schema, rows)).toEqual([]);
    expect(complain(schemaOf(`${name}.csv`), table)).toEqual([]);
    expect(schema.title.length).toBeGreaterThan(5);
    expect(rows.length).toBeGreaterThan(0);
    expect(table).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      for (const [field, value] of listTexts(row)) {
        expect(table[index]?.[field], `${name} ${index} ${field}`).toBe(value);
      }
    }
  });

  test(`every field of ${name} is described, and none is missing in the schema`, () => {
    const { items } = z
      .looseObject({
        items: z.object({
          properties: z.record(z.string(), z.looseObject({ description: z.string().min(5) })),
          required: z.array(z.string()),
        }),
      })
      .parse(json(`/data/schema/${name}.json`));
    for (const row of rowsOf(name)) {
      expect(Object.keys(row)).toEqual(Object.keys(items.properties));
      expect(Object.keys(row)).toEqual(items.required);
    }
  });
}

test('a schema tells what is wrong', () => {
  const [first] = rowsOf('moties');
  for (const change of [
    { date: '2021-02-30' },
    { amended: 'nee' },
    { kamerstuk: undefined },
    { en: undefined },
    { en: { title: 'Motion' } },
  ]) {
    const row: unknown = JSON.parse(JSON.stringify({ ...first, ...change }));
    expect(complain(schemaOf('moties'), [row])).not.toEqual([]);
  }
});

test('a field that is added later breaks nobody', () => {
  const rows = rowsOf('moties').map((row) => ({ ...row, later: 1 }));
  expect(complain(schemaOf('moties'), rows)).toEqual([]);
});

test('lists and objects of a motion are columns of their own', () => {
  const row = readCsv('moties').find(({ kamerstuk }) => kamerstuk === '21501-20-1714');
  expect(row).toMatchObject({
    'submitters.name': 'Segers | Van der Lee',
    'submitters.id': 'segers | van-der-lee',
    'submitters.party': 'ChristenUnie | GroenLinks',
    'status.value': 'vervallen',
    notes: '',
    amended: 'false',
  });
  const steps = readCsv('stappen').filter(({ motion }) => motion === '21501-20-1736');
  expect(steps.map(({ place, notes }) => [place, notes])).toEqual([
    ...[
      ['1', '3'],
      ['2', '2'],
      ['3', ''],
    ],
  ]);
});

test('what is said in English stands in columns of its own', () => {
  const [motion] = readCsv('moties');
  expect(motion).toMatchObject({
    title: expect.stringMatching(/^Motie van het lid Eppink over /),
    'en.title': expect.stringMatching(/^Motion by member Eppink on /),
    'status.ground': expect.stringMatching(/^conform deze motie /),
    'en.status.ground': expect.stringMatching(/^in accordance with this motion /),
  });
  const terms = readCsv('begrippen');
  expect(terms.find(({ id }) => id === 'minsk-groep')?.['en.term']).toBe('Minsk Group');
  expect(terms.find(({ id }) => id === 'bijval')?.['en.term']).toBe('');
});

test('a table for Excel has the same cells, between semicolons', () => {
  const options = { bom: true, delimiter: ';', columns: true };
  for (const name of SETS) {
    expect(parse(text(`/data/${name}-excel.csv`), options), name).toEqual(readCsv(name));
  }
});

test('a CSV file opens right in a spreadsheet: mark, header, CRLF, no formula', () => {
  for (const name of SETS.flatMap((set) => [set, `${set}-excel`])) {
    const content = text(`/data/${name}.csv`);
    expect(content.startsWith('\ufeff'), name).toBe(true);
    expect(content.endsWith('\r\n'), name).toBe(true);
    expect(content.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
  }
  for (const cell of SETS.flatMap(readCsv).flatMap((row) => Object.values(row))) {
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});

test('each motion has its data beside it, with all that it refers to', () => {
  const schema = schemaOf('motie');
  const validate = ajv.compile(schema);
  const shape = z.looseObject({
    $schema: z.literal(schema.$id),
    motion: z.looseObject({ kamerstuk: z.string(), notes: z.array(z.number()) }),
    notes: z.array(z.object({ number: z.number(), sources: z.array(z.string()) })),
    sources: z.array(z.looseObject({ id: z.string() })),
    remarks: z.array(z.looseObject({ id: z.string() })),
  });
  for (const { kamerstuk } of motions) {
    const file = json(`/moties/${kamerstuk}/data.json`);
    validate(file);
    expect(validate.errors, kamerstuk).toBe(null);
    const { motion, notes, sources } = shape.parse(file);
    expect(motion).toEqual(rowsOf('moties').find((row) => row['kamerstuk'] === kamerstuk));
    expect(notes.map(({ number }) => number)).toEqual(motion.notes);
    const ids = sources.map(({ id }) => id);
    expect(new Set(notes.flatMap((note) => note.sources))).toEqual(new Set(ids));
  }
});

test('the ZIP holds the same files, with the date of the letter', async () => {
  const entries = await readZip('dist/data/moties-nagorno-karabach.zip');
  const within = (name: string) => `moties-nagorno-karabach/${name}`;
  const whole = files.filter((file) => /^\/data\/.+\.(?:json|csv)$/.test(file));
  expect([...entries.keys()].sort()).toEqual(
    [
      ...whole.map((file) => within(file.slice('/data/'.length))),
      ...motions.map(({ kamerstuk }) => within(`moties/${kamerstuk}.json`)),
      within('LEESMIJ.txt'),
      within('README.txt'),
    ].sort(),
  );
  for (const file of whole) {
    const entry = entries.get(within(file.slice('/data/'.length)));
    expect(entry?.content.equals(readFileSync(`dist${file}`)), file).toBe(true);
    expect(entry?.day).toBe(letter.date);
  }
  for (const { kamerstuk } of motions) {
    const entry = entries.get(within(`moties/${kamerstuk}.json`));
    expect(entry?.content.toString()).toBe(text(`/moties/${kamerstuk}/data.json`));
  }
  expect(entries.get(within('README.txt'))?.content.toString()).toContain('/en/data/');
});

test('every feed is valid, says what its page lists, and is announced there', () => {
  const feeds = files.filter((file) => file.endsWith('/feed.xml'));
  expect(feeds.length).toBe(2 * (1 + 10 + 4 + 4));
  const ids = new Set<string>();
  for (const file of feeds) {
    const feed = parseFeed(text(file));
    const page = pages.find(({ path }) => path === file.replace('feed.xml', ''));
    if (page === undefined) throw new Error(`${file} stands beside no page.`);
    // Not the links of the header, which is the same on every page.
    const [main = ''] = /<main\b.*<\/main>/s.exec(page.html) ?? [];
    const links = main.matchAll(/ href="((?:\/en)?\/moties\/[^/"]+\/)"/g);
    const listed = Array.from(links, ([, target = '']) => target);
    const paths = feed.items.map(({ id, url }) => {
      expect(id).toBe(url);
      return new URL(url ?? '').pathname;
    });
    expect(new Set(paths), file).toEqual(new Set(listed));
    expect(feed.items.every(({ title, description }) => title && description)).toBe(true);
    expect(feed.updated?.toISOString().slice(0, 10) ?? '', file).toMatch(/^202\d-/);
    expect(new URL(feed.self ?? '').pathname).toBe(file);
    expect(feed.language, file).toBe(languageOf(file));
    const announced = findAll(page, 'link')
      .filter(({ attributes }) => attributes['type'] === 'application/atom+xml')
      .map(({ attributes }) => attributes['href']);
    expect(announced).toContain(file);
    ids.add(text(file).match(/<id>(.+?)<\/id>/)?.[1] ?? '');
  }
  expect(ids.size).toBe(feeds.length);
});

test('a feed is as old as its content, whenever it is built, in either language', () => {
  for (const file of ['/moties/feed.xml', '/en/moties/feed.xml']) {
    const dates = Array.from(text(file).matchAll(/<updated>(.+?)<\/updated>/g));
    const expected = motions.map(({ updated }) => updated ?? letter.date);
    expect(dates.slice(1).map(([, date]) => date?.slice(0, 10))).toEqual(expected);
    expect(dates[0]?.[1]).toBe(`${expected.toSorted().at(-1)}T00:00:00Z`);
  }
});

test('the English feed says in English what the data say there', () => {
  const { items } = parseFeed(text('/en/moties/feed.xml'));
  const rows = z
    .array(z.object({ en: z.object({ shortTitle: z.string(), summary: z.string() }) }))
    .parse(json('/data/moties.json'));
  for (const [place, { en }] of rows.entries()) {
    expect(items[place]?.title).toContain(`${en.shortTitle} (`);
    expect(items[place]?.description).toContain(`${en.summary} Status: `);
  }
});

/** schema.org's own context is 200 kB; of it these pages use the vocabulary and these references. */
const link = { '@type': '@id' };
const CONTEXT = {
  '@context': {
    '@vocab': 'https://schema.org/',
    ...{ sameAs: link, url: link, license: link, contentUrl: link, isBasedOn: link, item: link },
  },
};
const documentLoader = (url: string) =>
  url.replace(/\/$/, '') === 'https://schema.org'
    ? Promise.resolve({ documentUrl: url, document: CONTEXT })
    : Promise.reject(new Error(`${url} is not asked for.`));

const nodeSchema = z.looseObject({ '@id': z.string().optional(), '@type': z.array(z.string()) });

async function readGraph(path: string) {
  const page = pages.find((candidate) => candidate.path === path);
  const scripts = page === undefined ? [] : findAll(page, 'script');
  const blocks = scripts.filter(({ attributes }) => attributes['type'] === 'application/ld+json');
  expect(blocks, path).toHaveLength(1);
  const document = z.record(z.string(), z.json()).parse(JSON.parse(blocks[0]?.text ?? ''));
  // Safe: what would be lost is an error. The types do not know of it.
  const options = { documentLoader, safe: true };
  const expanded = await jsonld.expand(document, options);
  return z.array(nodeSchema).parse(expanded);
}
const typesOf = (nodes: z.infer<typeof nodeSchema>[]) =>
  nodes.map((node) => node['@type'][0]?.replace('https://schema.org/', ''));

test('every page carries its linked data, which a library reads without loss', async () => {
  for (const { path } of pages) {
    const nodes = await readGraph(path);
    const types = typesOf(nodes);
    expect(types[0], path).toBe('WebPage');
    expect(nodes[0]?.['https://schema.org/inLanguage'], path).toEqual([
      { '@value': languageOf(path) },
    ]);
    expect(types.includes('BreadcrumbList'), path).toBe(!/^\/(?:en\/)?$/.test(path));
  }
});

test('the linked data say what a page is about', async () => {
  const about = async (path: string) => typesOf(await readGraph(path)).slice(1, -1);
  expect(await about('/moties/21501-20-1736/')).toEqual(['Report', 'CreativeWork']);
  expect(await about('/indieners/eppink/')).toEqual(['Person']);
  expect(await about('/brief/')).toEqual(['Report']);
  expect(await about('/bronnen/kst-26150-196/')).toEqual(['CreativeWork']);
  expect(await about('/overleggen/rbz-2020-11-19/')).toEqual(['Event']);
  expect(await about('/data/')).toEqual(['Dataset']);
});

test('a motion in linked data has its number, authors and official address, and no date', async () => {
  const nodes = await readGraph('/moties/21501-20-1714/');
  const paper = nodes[2];
  const of = (term: string) => JSON.stringify(paper?.[`https://schema.org/${term}`]);
  expect(of('identifier')).toContain('kst-21501-20-1714');
  expect(of('sameAs')).toContain('https://zoek.officielebekendmakingen.nl/kst-21501-20-1714.html');
  expect(of('author')).toContain('Segers');
  expect(of('author')).toContain('Van der Lee');
  expect(of('datePublished')).toBe(undefined);
});

test('in English the linked data are of the same motion, with its title translated', async () => {
  const [, , dutch] = await readGraph('/moties/21501-20-1714/');
  const [, , english] = await readGraph('/en/moties/21501-20-1714/');
  const title = english?.['https://schema.org/alternateName'];
  expect(english).toEqual({ ...dutch, 'https://schema.org/alternateName': title });
  expect(JSON.stringify(title)).toContain('Motion by members Segers and Van der Lee');
});

test('the dataset lists every whole file, and each is there', async () => {
  const [, dataset] = await readGraph('/data/');
  const urls = Array.from(
    JSON.stringify(dataset).matchAll(/"https:\/\/schema\.org\/contentUrl":\[\{"@id":"(.+?)"\}/g),
    ([, url = '']) => new URL(url).pathname,
  );
  expect(urls.toSorted()).toEqual(
    files.filter((file) => /^\/data\/[^/]+\.(?:json|csv|zip)$/.test(file)).toSorted(),
  );
});

const examples = () => {
  const page = pages.find(({ path }) => path === '/data/');
  const blocks = page === undefined ? [] : findAll(page, 'pre');
  return new Map(blocks.map(({ attributes, text: code }) => [attributes['data-language'], code]));
};

test('the page about the data leads to the same files in either language', () => {
  const [dutch, english] = ['/data/', '/en/data/'].map((path) =>
    pages
      .filter((page) => page.path === path)
      .flatMap((page) => findAll(page, 'a').map(({ attributes }) => attributes['href'] ?? ''))
      .filter((target) => /\.(?:json|csv|zip)$/.test(target)),
  );
  expect(english?.length).toBeGreaterThan(50);
  expect(english).toEqual(dutch);
});

test('the examples ask for files that are there, and name columns that are there', () => {
  const columns = Object.keys(readCsv('moties')[0] ?? {});
  expect([...examples().keys()]).toEqual(['curl', 'javascript', 'python', 'r']);
  for (const [language, code] of examples()) {
    const paths = Array.from(
      code.matchAll(/https?:\/\/[^\s"')]+/g),
      ([url]) => new URL(url).pathname,
    );
    expect(paths.length, language).toBeGreaterThan(0);
    for (const path of paths) expect(files, language).toContain(path);
    for (const [, column] of code.matchAll(/\["([^"]+)"\]/g)) expect(columns).toContain(column);
  }
});

test('the example in JavaScript runs, and counts the statuses', async () => {
  const code = examples().get('javascript') ?? '';
  const printed: unknown[] = [];
  const fetch = (url: string) =>
    Promise.resolve({ json: () => Promise.resolve(json(new URL(url).pathname)) });
  const world = { fetch, console: { log: (value: unknown) => printed.push(value) } };
  await runInNewContext(`(async () => { ${code} })()`, world);
  expect(JSON.parse(JSON.stringify(printed))).toEqual([
    { uitgevoerd: 9, vervallen: 2, doorlopend: 4, 'geen-bijval': 3 },
  ]);
});

/** The files of a ZIP by name, each with its content and the day that it carries. */
async function readZip(path: string): Promise<Map<string, { content: Buffer; day: string }>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(readFileSync(path), { lazyEntries: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    );
  });
  const found = new Map<string, { content: Buffer; day: string }>();
  const done = new Promise<void>((resolve, reject) => zip.on('end', resolve).on('error', reject));
  zip.on('entry', (entry: Entry) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) throw error;
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const at = entry.getLastModDate();
        const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        found.set(entry.fileName, { content: Buffer.concat(chunks), day });
        zip.readEntry();
      });
    });
  });
  zip.readEntry();
  await done;
  return found;
}
