import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { addresses, siteFiles } from '../src/i18n/addresses.ts';
import type { Register, Motion } from '../src/register/register.ts';
import {
  formatAddress,
  formatCitation,
  formatDossier,
  formatHeading,
  formatId,
  formatIdentifier,
  formatMetadata,
  sessionOf,
  type Kamerstuk,
} from '../src/register/kamerstuk.ts';
import { stringsFor } from '../src/i18n/edition.ts';
import { buildSearchCorpus, type SearchCorpus } from '../src/search/index/corpus.ts';
import { search } from '../src/search/browser/search.ts';
import { readState } from '../src/search/browser/state.ts';
import { createRandom } from '../tools/made-up/random.ts';
import { openSearch } from '../tools/search-engine.ts';
import { readRegister } from '../integration/read-register.ts';
import { buildSearchIndex } from '../integration/search-index.ts';
import type { WrittenFile } from '../src/publish/files/file.ts';

/**
 * `npm run measure:search`: searches the register with texts as long as readers paste, each of which
 * must be answered within 300 ms. Then indexes a synthetic register of 5,000 motions, or of as many as
 * are asked for, `npm run measure:search -- 10000`, always the same one, and searches it with the site's
 * own pipeline: every written form of the numbers of 200 motions must give that motion alone. Prints
 * rates, bytes and times; exits 1 where a text or a number fails.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const motionCount = Number(positionals[0] ?? 5_000);
const SAMPLE = 200;
const WORDS = [
  'Turkije',
  'embargo',
  'krijgsgevangenen',
  'Karabakh',
  'wat deed het kabinet met sancties',
];

/** Characters of a pasted text. */
const LENGTHS = [100, 500, 1_000, 2_100, 5_000];
const MOST_MILLISECONDS = 300;

const { below, pick: pickOne } = createRandom(20_211_104);
const register = readRegister(process.cwd());
const edition = { language: 'nl', t: stringsFor(register, 'nl') } as const;
const folder = await mkdtemp(join(tmpdir(), 'register-'));
try {
  const slow = await searchTexts();
  const motions = makeMotions(register);
  const started = { wall: performance.now(), cpu: process.cpuUsage() };
  const corpus = buildSearchCorpus({ ...register, motions }, edition);
  print('the documents and their words', performance.now() - started.wall);
  const files = await writeIndex(corpus);
  const { user, system } = process.cpuUsage(started.cpu);
  print(`indexed ${corpus.documents.length} documents`, performance.now() - started.wall);
  print('of the processor', (user + system) / 1000);
  console.log(`most memory: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
  const bytes = files.reduce((sum, { write: give }) => sum + Buffer.byteLength(give()), 0);
  console.log(`index: ${kilobytes(bytes)} kB in ${files.length} files`);
  printFirst(
    'facts of all pages',
    files.find(({ address }) => address.endsWith('/pages.json'))?.write(),
  );
  printFirst('words', JSON.stringify(corpus.words));
  const failures = await searchNumbers(motions);
  await searchWords();
  if (slow + failures > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

/** Searches the register itself with texts of its own, and says how many took too long. */
async function searchTexts(): Promise<number> {
  await writeIndex(buildSearchCorpus(register, edition), '/own');
  const { engine, lexicon } = await openSearch(join(folder, 'own'), 'nl');
  const text = register.motions.map(({ body }) => body).join(' ');
  const all = LENGTHS.map((length) => {
    const queries = Array.from({ length: 10 }, (_, turn) =>
      text.slice(turn * 500, turn * 500 + length),
    );
    return { length, queries };
  });
  let slow = 0;
  for (const { length, queries } of all) {
    const times: number[] = [];
    for (const query of queries) {
      const started = performance.now();
      await search(engine, lexicon, readState(`?q=${encodeURIComponent(query)}`));
      times.push(performance.now() - started);
    }
    printTimes(`a text of ${length} characters`, times);
    slow += times.filter((time) => time > MOST_MILLISECONDS).length;
  }
  return slow;
}

/** Writes the index and the words of a corpus into a folder of the temporary one. */
async function writeIndex(corpus: SearchCorpus, within = ''): Promise<readonly WrittenFile[]> {
  const files = buildSearchIndex(corpus);
  for (const file of files) await write(within + file.address, file.write());
  await write(within + siteFiles.words, JSON.stringify(corpus.words));
  return files;
}

/** Searches every written form of a sample's numbers, and says how many gave their motion alone. */
async function searchNumbers(motions: readonly Motion[]): Promise<number> {
  const { engine, lexicon: words } = await openSearch(folder, 'nl');
  const times: number[] = [];
  const failed: string[] = [];
  for (const { paper } of pick(motions, SAMPLE)) {
    for (const form of writeForms(paper)) {
      const started = performance.now();
      const { results, total } = await search(
        engine,
        words,
        readState(`?q=${encodeURIComponent(form)}`),
      );
      times.push(performance.now() - started);
      const right = total === 1 && results[0]?.url === addresses.motion(formatId(paper));
      if (!right) failed.push(`${form}: ${total} results`);
    }
  }
  console.log(
    `numbers: ${times.length - failed.length} of ${times.length} forms give their motion alone`,
  );
  for (const failure of failed.slice(0, 20)) console.error(`  ${failure}`);
  printTimes('a number', times);
  return failed.length;
}

async function searchWords(): Promise<void> {
  const { engine, lexicon: words } = await openSearch(folder, 'nl');
  for (const query of WORDS) {
    const times: number[] = [];
    let total = 0;
    for (let turn = 0; turn < 5; turn++) {
      const started = performance.now();
      total = (await search(engine, words, readState(`?q=${encodeURIComponent(query)}`))).total;
      times.push(performance.now() - started);
    }
    printTimes(`"${query}" (${total} results)`, times);
  }
}

/** Motions with numbers of every shape, and the texts of the real ones in another order. */
function makeMotions({ motions: real }: Register): Motion[] {
  const dossiers = Array.from({ length: 40 }, () => ({
    base: String(20_000 + below(16_000)),
    suffix: pickOne([null, '02', '20', 'V', 'XVII', 'A']),
  }));
  const papers = new Map<string, Kamerstuk>();
  while (papers.size < motionCount) {
    const paper = { ...pickOne(dossiers), number: String(1 + below(2_500)) };
    papers.set(formatId(paper), paper);
  }
  return Array.from(papers.values(), (paper, index) => {
    const model = pickOne(real);
    const year = 2010 + (index % 12);
    return {
      ...model,
      paper,
      kamerstuk: formatId(paper),
      dossier: formatDossier(paper),
      letterOrder: index + 3_000,
      shortTitle: `${pickOne(real).shortTitle} ${index}`,
      title: pickOne(real).title,
      summary: pickOne(real).summary,
      date: `${year}-0${1 + (index % 9)}-1${index % 9}`,
      submitters: pickOne(real).submitters,
      sections: pickOne(real).sections,
    };
  });
}

function writeForms(paper: Kamerstuk): string[] {
  const heading = formatHeading(paper);
  return [
    formatId(paper),
    formatId(paper).toLowerCase(),
    heading,
    heading.replaceAll('\u00a0', ' '),
    formatMetadata(paper),
    formatCitation(paper, sessionOf('2021-10-12')),
    formatIdentifier(paper),
    formatAddress(paper),
    `Kamerstuk ${heading}`,
    formatId(paper).replaceAll('-', '–'),
  ];
}

function pick<Item>(items: readonly Item[], count: number): Item[] {
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(below(rest.length), 1),
  ).flat();
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function print(what: string, milliseconds: number): void {
  console.log(`${what}: ${(milliseconds / 1000).toFixed(1)} s`);
}

function printTimes(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${what}: first ${times[0]?.toFixed(1)} ms, median ${at(0.5)} ms, slowest ${at(1)} ms`,
  );
}

/** What the first search waits for, as it comes over the wire. */
function printFirst(what: string, content: Uint8Array | string = ''): void {
  console.log(`${what}: ${kilobytes(gzipSync(content).length)} kB (gzip)`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
