import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { findAll, readPages, type Page } from './pages.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));

const motions = z
  .array(
    z.looseObject({
      kamerstuk: z.string(),
      letterOrder: z.number(),
      title: z.string(),
      shortTitle: z.string(),
      summary: z.string(),
      en: z.object({ shortTitle: z.string(), summary: z.string() }),
      date: z.iso.date(),
      amended: z.boolean(),
      submitters: z.array(z.strictObject({ id: z.string(), name: z.string(), party: z.string() })),
      cumSuis: z.boolean(),
      status: z.looseObject({ value: z.string(), ground: z.string() }),
      session: z.string(),
      notes: z.array(z.number()),
      refersTo: z.array(z.string()),
      actions: z.array(
        z.looseObject({ date: z.string().nullable(), meeting: z.string().nullable() }),
      ),
      url: z.url(),
    }),
  )
  .parse(read('moties'));
const notes = z
  .array(
    z.strictObject({
      number: z.number(),
      motion: z.string().nullable(),
      sources: z.array(z.string()),
      letter: z.string(),
    }),
  )
  .parse(read('noten'));
const sources = z
  .array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      reference: z.string().nullable(),
      url: z.string().nullable(),
      notes: z.array(z.number()),
    }),
  )
  .parse(read('bronnen'));

/** The 18 headings of the letter: number, date, submitters, "c.s.", amended, notes, status. */
const LETTER = [
  ['21501-20-1736', '2021-10-12', 'Eppink', '', '', '2 3', 'uitgevoerd'],
  ['21501-20-1714', '2021-06-22', 'Segers, Van der Lee', '', '', '', 'vervallen'],
  ['21501-02-2370', '2021-06-17', 'Eppink', 'c.s.', '', '4 5 6', 'doorlopend'],
  ['21501-02-2342', '2021-05-20', 'Segers, Van der Staaij', '', '', '7 8', 'uitgevoerd'],
  ['21501-02-2281', '2021-02-25', 'Van Helvert, Voordewind', '', '', '9', 'doorlopend'],
  ['21501-20-1630', '2020-12-08', 'Van der Graaf', 'c.s.', '', '10', 'uitgevoerd'],
  ['35570-V-31', '2020-11-12', 'Van Helvert', 'c.s.', '', '11', 'geen-bijval'],
  ['35570-V-42', '2020-11-12', 'Ploumen', 'c.s.', '', '', 'uitgevoerd'],
  ['21501-02-2234', '2020-11-12', 'Omtzigt', '', 'gewijzigd', '12 13 14 15 16', 'doorlopend'],
  ['35570-V-33', '2020-11-12', 'Van Helvert, Voordewind', '', '', '17 18', 'geen-bijval'],
  ['35570-V-35', '2020-11-12', 'Karabulut', '', '', '', 'geen-bijval'],
  ['35570-V-32', '2020-11-12', 'Van Helvert, Voordewind', '', '', '19', 'uitgevoerd'],
  ['35570-V-45', '2020-11-12', 'Voordewind', 'c.s.', '', '20 21', 'uitgevoerd'],
  [
    '21501-02-2219',
    '2020-10-07',
    'Van Helvert, Voordewind',
    '',
    'gewijzigd',
    '22 23 24',
    'doorlopend',
  ],
  ['21501-02-2218', '2020-10-07', 'Karabulut', '', 'gewijzigd', '25 26', 'uitgevoerd'],
  ['21501-02-2216', '2020-10-06', 'Voordewind, Van Helvert', '', '', '27', 'uitgevoerd'],
  ['35373-23', '2020-10-06', 'Van Helvert', 'c.s.', 'gewijzigd', '28', 'vervallen'],
  ['35373-8', '2020-09-28', 'Voordewind', 'c.s.', '', '29', 'uitgevoerd'],
];

/** The references of each note of the letter, as it writes them; "-" where it gives none. */
const REFERENCES = [
  '21 501-02, Nr. 2375',
  '2021Z19031',
  '2021Z18469',
  '-',
  '21 501-02 Nr. 2401',
  '021Z12361 | 21501-02 Nr. 2390 | 21501-02 Nr. 2389',
  '-',
  '21 501-02, nr. 2355',
  '21 501-02, Nr. 2307',
  '21 501-02, Nr. 2375',
  '21 501-02 Nr. 2244 | 35 570 V Nr. 64',
  '21 501-02 Nr. 2244',
  'doc. 15363.pdf (coe.int)',
  '21 501-02, Nr. 2254',
  '21501-02 Nr. 2389',
  '26150 Nr. 196',
  '21 501-02 Nr. 2244',
  '21 501-02 Nr. 2271',
  '34 952, Nr. 125',
  '21 501-02 Nr. 2244',
  '35 570 V Nr. 64',
  '21 501-2 Nr. 2244',
  '21 501-20 Nr. 1620 | 2020D43526',
  '2020D43531',
  '21 501-2 Nr. 2244',
  '28 676 Nr. 352',
  '21 501-20 Nr. 1620',
  '2020D45635 | 35570-V-22',
  '2020D45635',
];

test('the motions are those of the letter, in its order', () => {
  const found = motions.map((motion) => [
    motion.kamerstuk,
    motion.date,
    motion.submitters.map(({ name }) => name).join(', '),
    motion.cumSuis ? 'c.s.' : '',
    motion.amended ? 'gewijzigd' : '',
    motion.notes.join(' '),
    motion.status.value,
  ]);
  expect(found).toEqual(LETTER);
  expect(motions.map(({ letterOrder }) => letterOrder)).toEqual(
    LETTER.map((_, index) => index + 1),
  );
});

test('each note has the sources that the letter gives it, in its order', () => {
  const found = notes.map((note) =>
    note.sources
      .map((id) => sources.find((source) => source.id === id)?.reference ?? '-')
      .join(' | '),
  );
  expect(found).toEqual(REFERENCES);
  expect(notes.flatMap((note) => note.sources)).toHaveLength(34);
});

test('a note belongs to the motion that calls it', () => {
  for (const { number, motion } of notes) {
    const owner = motions.find((candidate) => candidate.notes.includes(number));
    expect(motion, `note ${number}`).toBe(owner?.kamerstuk ?? null);
  }
});

test('there are 25 sources, one of them without an address', () => {
  expect(sources).toHaveLength(25);
  expect(sources.filter(({ url }) => url === null).map(({ id }) => id)).toEqual(['pace-15363']);
});

test('motions refer to those to which the letter refers', () => {
  const found = Object.fromEntries(
    motions
      .filter(({ refersTo }) => refersTo.length > 0)
      .map(({ letterOrder, refersTo }) => [
        letterOrder,
        refersTo.map((id) => motions.find(({ kamerstuk }) => kamerstuk === id)?.letterOrder),
      ]),
  );
  expect(found).toEqual({ 5: [3], 8: [7], 10: [9, 8], 11: [10], 14: [9], 18: [15, 16] });
});

test('a step keeps the date that the letter gives it, also where a remark doubts it', () => {
  const dates = (kamerstuk: string) =>
    motions.find((motion) => motion.kamerstuk === kamerstuk)?.actions.map(({ date }) => date);
  expect(dates('21501-20-1736')).toEqual(['2021-10-01', '2021-10-21/2021-10-22', '2021-12-15']);
  expect(dates('35570-V-31')).toEqual(['2020-11-19', '2020-12-19']);
});

test('a motion is dated in its parliamentary session, and its url is its permalink', () => {
  for (const { kamerstuk, session, date, url } of motions) {
    expect(session, kamerstuk).toBe(date < '2021-09-21' ? '2020-2021' : '2021-2022');
    expect(new URL(url).pathname).toBe(`/moties/${kamerstuk}/`);
  }
});

const pages = new Map(readPages().map((page) => [page.path, page]));
const pageAt = (path: string): Page => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
};

/** The days, steps, paragraphs and notes of the page of a motion: the same in every language. */
const factsOf = (page: Page) => ({
  days: findAll(page, 'time').map(({ attributes }) => attributes['datetime']),
  anchors: page.elements
    .flatMap(({ attributes }) => attributes['id'] ?? [])
    .filter((id) => /-\d/.test(id)),
});

test('a motion has the words of the data on its page in either language, and the same facts', () => {
  for (const { kamerstuk, title, en, ...motion } of motions) {
    const [dutch, english] = [`/moties/${kamerstuk}/`, `/en/moties/${kamerstuk}/`].map(pageAt);
    if (dutch === undefined || english === undefined) throw new Error('Both are there.');
    for (const [page, words] of [
      [dutch, motion],
      [english, en],
    ] as const) {
      const text = findAll(page, 'main')[0]?.text.replaceAll('\u00a0', ' ');
      expect(findAll(page, 'h1')[0]?.text, page.path).toBe(words.shortTitle);
      expect(text, page.path).toContain(words.summary);
      expect(text, page.path).toContain(title);
    }
    expect(factsOf(english), kamerstuk).toEqual(factsOf(dutch));
  }
});
