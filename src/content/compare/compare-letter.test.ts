import { expect, test } from '@playwright/test';
import { readLetter } from '../letter-text/read-letter.ts';
import { compareLetter } from './compare-letter.ts';
import { formatDifferences } from './difference.ts';
import type { LetterEntries, LetterEntry, MotionEntry, SourceEntry } from './letter-entries.ts';

const TEXT = `Aan de Voorzitter
Plein 2

Postbus 1
www.a.example

Ons kenmerk A-1

Uw kenmerk B-1

Datum 3 maart 2031

Betreft de veren

Geachte voorzitter,

Zie mijn brief.¹

1. Motie van de leden Bos en De Wit over A (35373-8), 1 maart 2031

Dat is gedaan.²

De minister van Zaken,

Ann Smit

¹ Brief over A, 1 februari 2031 (35 373, nr. 7)
² Verslag over B, 2 februari 2031 (2031Z00001) <https://a.example/b>
Rapport over C <https://a.example/c>
`;

const LETTER: LetterEntry = {
  id: '35373-10',
  file: 'content/letters/35373-10.mdx',
  notes: [{ number: 1, sources: ['a'] }],
  data: {
    kamerstuk: '35373-10',
    subject: 'de veren',
    date: '2031-03-03',
    sender: {
      name: 'Ann Smit',
      role: 'De minister van Zaken',
      website: 'www.a.example',
      address: ['Postbus 1'],
    },
    addressee: { name: 'De Voorzitter', address: ['Plein 2'] },
    reference: 'A-1',
    continuationReference: 'A-1',
    addresseeReference: 'B-1',
    motionCount: 1,
    noteCount: 2,
  },
};

const MOTION: MotionEntry = {
  id: '35373-8',
  file: 'content/motions/35373-8.mdx',
  notes: [{ number: 2, sources: ['b', 'c'] }],
  data: {
    kamerstuk: '35373-8',
    letter: '35373-10',
    letterOrder: 1,
    title: 'Motie van de leden Bos en De Wit over A',
    amended: false,
    date: '2031-03-01',
    submitters: ['bos', 'de-wit'],
    cumSuis: false,
  },
};

const source = (id: string, data: SourceEntry['data']): SourceEntry => ({
  id,
  file: `content/sources/${id}.yaml`,
  notes: [],
  data,
});

const A = source('a', {
  title: 'Brief over A',
  date: '2031-02-01',
  reference: '35 373, nr. 7',
  url: null,
});
const B = source('b', {
  title: 'Verslag over B',
  date: '2031-02-02',
  reference: '2031Z00001',
  url: 'https://a.example/b',
});
const C = source('c', {
  title: 'Rapport over C',
  date: null,
  reference: null,
  url: 'https://a.example/c',
});

const ENTRIES: LetterEntries = {
  letters: [LETTER],
  motions: [MOTION],
  sources: [A, B, C],
  submitters: ['Bos', 'De Wit'].map((name) => {
    const id = name.toLowerCase().replace(' ', '-');
    return { id, file: `content/submitters/${id}.yaml`, notes: [], data: { name } };
  }),
};

/** What differs when these entries replace the correct ones. */
function differ(changed: Partial<LetterEntries>, letter = LETTER): string[] {
  const found = compareLetter(readLetter(TEXT), letter, { ...ENTRIES, ...changed });
  return found.map(({ file, line, what }) => `${file}:${line ?? ''} ${what}`);
}

const motionWith = (data: Partial<MotionEntry['data']>): Partial<LetterEntries> => ({
  motions: [{ ...MOTION, data: { ...MOTION.data, ...data } }],
});
const motionWithSources = (...sources: string[]): Partial<LetterEntries> => ({
  motions: [{ ...MOTION, notes: [{ number: 2, sources }] }],
});

test('entries that say what the letter says do not differ from it', () => {
  expect(differ({})).toEqual([]);
});

const CHANGED_MOTIONS: [Partial<MotionEntry['data']>, string][] = [
  [{ letterOrder: 2 }, 'letterOrder: the letter has 1, the entry 2'],
  [{ date: '2031-03-02' }, 'date: the letter has "2031-03-01", the entry "2031-03-02"'],
  [{ amended: true }, 'amended: the letter has false, the entry true'],
  [{ cumSuis: true }, 'cumSuis: the letter has false, the entry true'],
  [{ submitters: ['bos'] }, 'submitters: the letter has "Bos", "De Wit", the entry "Bos"'],
  [
    { submitters: ['de-wit', 'bos'] },
    'submitters: the letter has "Bos", "De Wit", the entry "De Wit", "Bos"',
  ],
  [
    { title: 'Motie van de leden Bos en De Wit over B' },
    'title: the letter has "Motie van de leden Bos en De Wit over A", the entry "Motie van de leden Bos en De Wit over B"',
  ],
];
for (const [data, difference] of CHANGED_MOTIONS) {
  test(`a motion with ${JSON.stringify(data)} differs`, () => {
    expect(differ(motionWith(data))).toEqual([`content/motions/35373-8.mdx:19 ${difference}`]);
  });
}

test('spaces, dashes and quotation marks make no difference', () => {
  const title = 'Motie  van de leden Bos en De\u00a0Wit over A';
  expect(differ(motionWith({ title }))).toEqual([]);
});

test('a motion without an entry is told at the letter', () => {
  expect(differ({ motions: [] })).toEqual([
    'content/letters/35373-10.mdx:19 motion 1, 35373-8, does not have an entry',
  ]);
});

test('an entry without a motion in the letter is told, unless it is of another letter', () => {
  const other = { ...MOTION, id: '35373-9', file: 'content/motions/35373-9.mdx' };
  const data = { ...MOTION.data, kamerstuk: '35373-9' };
  expect(differ({ motions: [MOTION, { ...other, data }] })).toEqual([
    'content/motions/35373-9.mdx: the letter does not have this motion',
  ]);
  const elsewhere = { ...data, letter: '35373-11' };
  expect(differ({ motions: [MOTION, { ...other, data: elsewhere }] })).toEqual([]);
});

const CHANGED_LETTERS: [Partial<LetterEntry['data']>, string][] = [
  [{ subject: 'bruggen' }, ':13 subject: the letter has "de veren", the entry "bruggen"'],
  [{ reference: 'A-2' }, ':7 reference: the letter has "A-1", the entry "A-2"'],
  [{ noteCount: 3 }, ': noteCount: the letter has 2, the entry 3'],
  [
    { addressee: { name: 'De Voorzitter', address: ['Plein 3'] } },
    ': addressee.address: the letter has "Plein 2", the entry "Plein 3"',
  ],
];
for (const [data, difference] of CHANGED_LETTERS) {
  test(`a letter with ${JSON.stringify(data)} differs`, () => {
    const entry = { ...LETTER, data: { ...LETTER.data, ...data } };
    expect(differ({}, entry)).toEqual([`content/letters/35373-10.mdx${difference}`]);
  });
}

test('a note that is missing, and one too many, are told', () => {
  const notes = [{ number: 3, sources: ['b', 'c'] }];
  expect(differ({ motions: [{ ...MOTION, notes }] })).toEqual([
    'content/motions/35373-8.mdx: note 2 is missing',
    'content/motions/35373-8.mdx: the letter does not call note 3 here',
  ]);
});

for (const [name, sources, difference] of [
  ['lacks a source', ['b'], 'does not have the source "Rapport over C"'],
  ['has another source too', ['b', 'a', 'c'], 'has a, the letter does not'],
  ['has its sources the other way round', ['c', 'b'], 'has its sources in another order'],
] as const) {
  test(`a note that ${name} differs`, () => {
    expect(differ(motionWithSources(...sources))).toEqual([
      `content/motions/35373-8.mdx:28 note 2 ${difference}`,
    ]);
  });
}

for (const [name, difference] of [
  ['title', 'title: the letter has "Verslag over B", the entry "Anders"'],
  ['date', 'date: the letter has "2031-02-02", the entry "Anders"'],
  ['reference', 'reference: the letter has "2031Z00001", the entry "Anders"'],
  ['url', 'url: the letter has "https://a.example/b", the entry "Anders"'],
] as const) {
  test(`a source with another ${name} is recognized, and differs`, () => {
    const changed = { ...B, data: { ...B.data, [name]: 'Anders' } };
    expect(differ({ sources: [A, changed, C] })).toEqual([
      `content/sources/b.yaml:28 note 2, ${difference}`,
    ]);
  });
}

test('differences are listed under their files, with their count', () => {
  const listed = formatDifferences([
    { file: 'a.mdx', line: 3, what: 'x' },
    { file: 'b.mdx', what: 'y' },
    { file: 'a.mdx', what: 'z' },
  ]);
  expect(listed).toBe('a.mdx\n  line 3 of the letter: x\n  z\nb.mdx\n  y\n3 differences');
  expect(formatDifferences([])).toBe('0 differences');
});
