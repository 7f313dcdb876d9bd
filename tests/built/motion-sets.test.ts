import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse as parseBibtex, parseRIS } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { findAll, readPages } from './pages.ts';

/** The motions of a page as files next to it, each read by a parser of another make. */

const read = (file: string) => readFileSync(`dist${file}`, 'utf8');
const rowsOf = <Row extends z.ZodType>(set: string, row: Row) =>
  z.array(row).parse(JSON.parse(read(`/data/${set}.json`)));

const motions = rowsOf(
  'moties',
  z.object({
    kamerstuk: z.string(),
    dossier: z.string(),
    status: z.object({ value: z.string() }),
  }),
);
const listing = z.object({ id: z.string(), motions: z.array(z.string()) });
const group = (folder: string, key: (motion: (typeof motions)[number]) => string) =>
  Array.from(Map.groupBy(motions, key), ([id, own]) => ({
    page: `/${folder}/${id}/`,
    numbers: own.map(({ kamerstuk }) => kamerstuk),
  }));
const listed = (folder: string) =>
  rowsOf(folder, listing).map(({ id, motions: numbers }) => ({
    page: `/${folder}/${id}/`,
    numbers,
  }));

const dutch = [
  ...listed('indieners'),
  ...listed('overleggen'),
  ...group('status', ({ status }) => status.value),
  ...group('dossiers', ({ dossier }) => dossier),
];
const english = dutch.map(({ page, numbers }) => ({ page: `/en${page}`, numbers }));
const sets = [...dutch, ...english];
const FILES = ['moties.txt', 'moties-excel.csv', 'moties.csv', 'moties.bib', 'moties.ris'];

test('each page of a member, meeting, status or dossier links to its motions as files', () => {
  const pages = new Map(readPages().map((page) => [page.path, page]));
  for (const { page, numbers } of sets) {
    const found = pages.get(page);
    const links = (found === undefined ? [] : findAll(found, 'a'))
      .map(({ attributes }) => attributes['href'] ?? '')
      .filter((target) => target.startsWith(`${page}moties`));
    expect(links, page).toEqual(numbers.length > 0 ? FILES.map((file) => page + file) : []);
    if (numbers.length === 0) expect(existsSync(`dist${page}moties.txt`), page).toBe(false);
  }
});

test('each of these files has the motions of its page, and no other', () => {
  for (const { page, numbers } of sets.filter((set) => set.numbers.length > 0)) {
    const keys = numbers.map((number) => `kst-${number}`);
    const bib = Object.values(parseBibtex(read(`${page}moties.bib`)).entries);
    expect(
      bib.map(({ entry_key }) => entry_key),
      page,
    ).toEqual(keys);
    const ris = parseRIS(read(`${page}moties.ris`));
    expect(ris.errors, page).toEqual([]);
    expect(Object.values(ris.entries), page).toHaveLength(keys.length);
    for (const [name, delimiter] of [
      ['moties.csv', ','],
      ['moties-excel.csv', ';'],
    ] as const) {
      const rows = z
        .array(z.looseObject({ kamerstuk: z.string() }))
        .parse(parseCsv(read(page + name), { bom: true, columns: true, delimiter }));
      expect(
        rows.map(({ kamerstuk }) => kamerstuk),
        page + name,
      ).toEqual(numbers);
    }
    const addresses = Array.from(
      read(`${page}moties.txt`).matchAll(/\/moties\/(.+?)\/\n/g),
      ([, number]) => number,
    );
    expect(addresses, page).toEqual(numbers);
  }
});

test('a table of motions is the same in either language', () => {
  for (const { page } of english.filter(({ numbers }) => numbers.length > 0)) {
    for (const name of ['moties.csv', 'moties-excel.csv']) {
      expect(read(page + name), page + name).toBe(read(page.slice('/en'.length) + name));
    }
  }
});

test('an English list has our translation behind the title', () => {
  const [, , second] = read('/en/indieners/segers/moties.txt').split('\n\n');
  expect(second).toBe(
    [
      'Motie van de leden Segers en Van der Staaij over zich aansluiten bij de oproep van de Franse president aan Azerbeidzjan om de troepen onmiddellijk terug te trekken [Motion by members Segers and Van der Staaij on joining the French president’s call on Azerbaijan to withdraw the troops immediately]',
      'Kamerstukken II 2020/21, 21501-02, nr. 2342',
      'Status: carried out (our reading; another reading possible)',
      'http://localhost:4321/en/moties/21501-02-2342/\n',
    ].join('\n'),
  );
});

test('a list as text has title, citation, status as our reading, and address', () => {
  const [head, first] = read('/indieners/segers/moties.txt').split('\n\n');
  expect(head).toBe(
    'Moties van Segers\nMoties Nagorno-Karabach, register naar de brief van 4 november 2021, http://localhost:4321/indieners/segers/',
  );
  expect(first).toBe(
    [
      'Motie van de leden Segers en Van der Lee over geen afvaardiging van de regering naar Bakoe als het Nederlands elftal daar komt te spelen',
      'Kamerstukken II 2020/21, 21501-20, nr. 1714',
      'Status: vervallen (onze lezing)',
      'http://localhost:4321/moties/21501-20-1714/',
    ].join('\n'),
  );
});
