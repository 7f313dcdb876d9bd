import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readArchive } from '../../scripts/content.ts';
import { findLosses } from '../../scripts/losses.ts';

const archive = readArchive('.');
const PAGES = 'moties bronnen overleggen indieners dossiers status datum noten brief data'.split(
  ' ',
);
const MOTION = 'moties/21501-02-2234/index.html';

let dist = '';
test.beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const name of [...PAGES, 'kanttekeningen', 'begrippen', 'verantwoording', 'index.html']) {
    cpSync(join('dist', name), join(dist, name), { recursive: true });
  }
});
test.afterAll(() => rmSync(dist, { recursive: true }));

/** What is lost after every occurrence of a text was replaced in a built file. */
function lose(name: string, from: string | RegExp, to = ''): string[] {
  const file = join(dist, name);
  const text = readFileSync(file, 'utf8');
  const changed = typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, to);
  expect(changed, `${name} has no ${String(from)}`).not.toBe(text);
  writeFileSync(file, changed);
  const losses = findLosses(archive, dist, '/');
  writeFileSync(file, text);
  return losses.map(({ file: page, path = [], what }) =>
    `${page} ${path.join('.')}: ${what}`.replaceAll('\u00a0', ' '),
  );
}

test('nothing is lost in the site that was built', () => {
  expect(findLosses(archive, 'dist', '/')).toEqual([]);
});

/** A built file, what is taken out of it, and what the build then says. */
const DROPS: [name: string, file: string, from: string | RegExp, says: string][] = [
  [
    'a date',
    MOTION,
    /12.november.2020/,
    `dist/${MOTION} date: the text "12 november 2020" is not there`,
  ],
  [
    'a ground',
    MOTION,
    'zal het kabinet zich blijven hardmaken',
    `dist/${MOTION} status: the text "zal het kabinet zich blijven hardmaken" is not there`,
  ],
  [
    'an actor',
    MOTION,
    'toenmalig minister Blok</span>',
    `dist/${MOTION} actions: the text "toenmalig minister Blok" is not there`,
  ],
  [
    'an action',
    MOTION,
    'Het kabinet rapporteerde opnieuw in een Kamerbrief.',
    `dist/${MOTION} actions: the text "Het kabinet rapporteerde opnieuw in een Kamerbrief." is not there`,
  ],
  ['a paragraph', MOTION, 'Ook zonder formeel onderzoek', 'the text "Ook zonder formeel onderzoek'],
  [
    'an anchor of a note',
    MOTION,
    'id="noot-13"',
    `dist/${MOTION} notes: the anchor #noot-13 is not there`,
  ],
  [
    'a call of a note',
    MOTION,
    'id="noot-13-aanroep"',
    `dist/${MOTION} notes: the anchor #noot-13-aanroep is not there`,
  ],
  [
    'the address of a source',
    MOTION,
    'href="https://www.rijksoverheid.nl/',
    `dist/${MOTION} notes: a link to https://www.rijksoverheid.nl/`,
  ],
  ['a remark', MOTION, /<section class="remark".*?<\/section>/s, 'remarks: the text'],
  [
    'a motion in the register',
    'moties/index.html',
    '/moties/35373-8/',
    'dist/moties/index.html motions: a link to /moties/35373-8/ is not there',
  ],
  [
    'the party of a submitter',
    'indieners/eppink/index.html',
    'JA21',
    'dist/indieners/eppink/index.html party: the text "JA21" is not there',
  ],
  [
    'a note in the list',
    'noten/index.html',
    'id="noot-29"',
    'dist/noten/index.html notes: the anchor #noot-29 is not there',
  ],
  [
    'a reference of the letter',
    'brief/index.html',
    'STPS5HHCFWEY-7-88383',
    'dist/brief/index.html continuationReference: the text "STPS5HHCFWEY-7-88383" is not there',
  ],
  [
    'the quotation of a remark',
    'kanttekeningen/index.html',
    'Raad Buitenlandse Zaken van 1 oktober jl.',
    'dist/kanttekeningen/index.html remarks: the text "Raad Buitenlandse Zaken van 1 oktober jl." is not there',
  ],
  [
    'the explanation of a term',
    'begrippen/index.html',
    'Een verbod om wapens',
    'dist/begrippen/index.html terms: the text "Een verbod om wapens',
  ],
  [
    'a link to a term',
    MOTION,
    '/begrippen/#waarheidsvinding',
    `dist/${MOTION} terms: a link to /begrippen/#waarheidsvinding is not there`,
  ],
  [
    'a field of the data',
    'data/moties.json',
    'cumSuis',
    'dist/data/moties.json 0.cumSuis: the value is undefined, not false',
  ],
  [
    'a value of the data',
    'data/bronnen.json',
    /2021-10-29(?=")/,
    'dist/data/bronnen.json 1.date: the value is "", not "2021-10-29"',
  ],
  [
    'a record of the data',
    'data/noten.json',
    /(?<=^\[)\s*\{.*?\},/s,
    'dist/data/noten.json : there are 28 items, not 29',
  ],
];

test(`what a template drops is told with its page and field, in ${DROPS.length} ways`, () => {
  for (const [name, file, from, says] of DROPS) {
    expect(lose(file, from).join('\n'), name).toContain(says);
  }
});

test('a page that is missing, and one that no entry asks for, are told', () => {
  const stranger = 'moties/99999-1/index.html';
  mkdirSync(dirname(join(dist, stranger)));
  writeFileSync(join(dist, stranger), '<p>weg</p>');
  rmSync(join(dist, 'bronnen/pace-15363'), { recursive: true });
  const losses = findLosses(archive, dist, '/').map(({ file, what }) => `${file}: ${what}`);
  expect(losses).toContain('dist/bronnen/pace-15363/index.html: the page is missing');
  expect(losses).toContain(`dist/${stranger}: no entry of the content asks for this page`);
});

test('under a base, links without it are told', () => {
  const losses = findLosses(archive, 'dist', '/register/');
  expect(losses.map(({ what }) => what)).toContain(
    'a link to /register/moties/35373-8/ is not there',
  );
});
