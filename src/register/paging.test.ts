import { expect, test } from '@playwright/test';
import { cutByYear, cutList, type Cut, type ListPage, type Place } from './paging.ts';

/** Three dates fit on a page; a dot after one makes it as large as a page. */
const cut: Cut<string> = {
  dateOf: (date) => (date.startsWith('?') ? null : date.replace('.', '')),
  room: 3,
  weightOf: (date) => (date.endsWith('.') ? 3 : 1),
};

const name = (place: Place | null): string =>
  place === null ? 'list' : `${place.period ?? 'undated'}/${place.part}`;

/** "2021/1: 2021-02-03 2021-02-01" */
const tell = (pages: readonly ListPage<string>[]): string[] =>
  pages.map(({ place, items }) => [`${name(place)}:`, ...items].join(' '));

/** "list → 2021 (2), 2020 (1)" */
const tellInside = (pages: readonly ListPage<string>[]): string[] =>
  pages
    .filter(({ inside }) => inside.length > 0)
    .map(({ place, inside }) => {
      const counts = inside.map(({ period, count }) => `${period ?? 'undated'} (${count})`);
      return `${name(place)} → ${counts.join(', ')}`;
    });

/** "2021-11/1 < 2021-11/2 > 2021-10/1" */
const tellNeighbours = (pages: readonly ListPage<string>[]): string[] =>
  pages.map(({ place, newer, older }) =>
    [newer === null ? '' : `${name(newer)} < `, name(place), older && ` > ${name(older)}`].join(''),
  );

test('a list that fits is one page in its own order', () => {
  expect(cutList(['2020-01-01', '2021-05-05', '?'], cut)).toEqual([
    {
      place: null,
      items: ['2020-01-01', '2021-05-05', '?'],
      total: 3,
      from: 1,
      inside: [],
      parts: [1],
      newer: null,
      older: null,
    },
  ]);
  expect(tell(cutList([], cut))).toEqual(['list:']);
});

const SEVERAL_YEARS = ['2019-03-03', '2021-01-01', '2020-02-02', '2021-12-31'];

test('a list that does not fit shows the newest and leads to its years', () => {
  const pages = cutList(SEVERAL_YEARS, cut);
  expect(tell(pages)).toEqual([
    'list: 2021-12-31 2021-01-01 2020-02-02',
    '2021/1: 2021-12-31 2021-01-01',
    '2020/1: 2020-02-02',
    '2019/1: 2019-03-03',
  ]);
  expect(tellInside(pages)).toEqual(['list → 2021 (2), 2020 (1), 2019 (1)']);
  expect(pages[0].total).toBe(4);
});

test('what has the same date keeps its order, and a period counts by its first day', () => {
  const items = ['2021-01-01', '2021-01-02/2021-03-01', '2021-01-03', '2021-01-02', '2020-01-01'];
  const [first] = cutList(items, { ...cut, room: 4 });
  expect(first.items).toEqual(['2021-01-03', '2021-01-02/2021-03-01', '2021-01-02', '2021-01-01']);
});

const LONG_YEAR = [
  ...['2022-06-06', '2021-11-05', '2021-11-04', '2021-11-03', '2021-11-02', '2021-10-01'],
  ...['2020-12-12', '?1', '?2'],
];

test('a year that does not fit leads to its months, and a month has as many parts as it needs', () => {
  const pages = cutList(LONG_YEAR, cut);
  expect(tell(pages)).toEqual([
    'list: 2022-06-06 2021-11-05 2021-11-04',
    '2022/1: 2022-06-06',
    '2021/1:',
    '2021-11/1: 2021-11-05 2021-11-04 2021-11-03',
    '2021-11/2: 2021-11-02',
    '2021-10/1: 2021-10-01',
    '2020/1: 2020-12-12',
    'undated/1: ?1 ?2',
  ]);
  expect(tellInside(pages)).toEqual([
    'list → 2022 (1), 2021 (5), 2020 (1), undated (2)',
    '2021/1 → 2021-11 (4), 2021-10 (1)',
  ]);
});

test('a part says where it is among those of its month', () => {
  const pages = cutList(LONG_YEAR, cut).filter(({ place }) => place?.period === '2021-11');
  expect(pages.map(({ from, total, parts }) => ({ from, total, parts }))).toEqual([
    { from: 1, total: 4, parts: [1, 4] },
    { from: 4, total: 4, parts: [1, 4] },
  ]);
});

test('next to a year are years, next to a month or part what comes before and after it', () => {
  expect(tellNeighbours(cutList(LONG_YEAR, cut))).toEqual([
    'list',
    '2022/1 > 2021/1',
    '2022/1 < 2021/1 > 2020/1',
    '2022/1 < 2021-11/1 > 2021-11/2',
    '2021-11/1 < 2021-11/2 > 2021-10/1',
    '2021-11/2 < 2021-10/1 > 2020/1',
    '2021/1 < 2020/1 > undated/1',
    '2020/1 < undated/1',
  ]);
});

test('what has no date goes on in parts', () => {
  const pages = cutList(['?1', '2020-01-01', '?2', '?3', '?4'], cut);
  expect(tell(pages)).toEqual([
    'list: 2020-01-01 ?1 ?2',
    '2020/1: 2020-01-01',
    'undated/1: ?1 ?2 ?3',
    'undated/2: ?4',
  ]);
  expect(tellNeighbours(pages)).toEqual([
    'list',
    '2020/1 > undated/1',
    '2020/1 < undated/1 > undated/2',
    'undated/1 < undated/2',
  ]);
});

test('what is large takes more room, and one that is too large has a page all the same', () => {
  const items = ['2021-01-04', '2021-01-03.', '2021-01-02', '2021-01-01'];
  expect(tell(cutByYear(items, cut))).toEqual([
    '2021/1:',
    '2021-01/1: 2021-01-04',
    '2021-01/2: 2021-01-03.',
    '2021-01/3: 2021-01-02 2021-01-01',
  ]);
  const [first] = cutList(items, { ...cut, room: 2 });
  expect(first.items).toEqual(['2021-01-04']);
});

test('a list by date has its years, which lead to each other where they do not fit together', () => {
  const short = cutByYear(['2020-01-01', '2021-01-01'], cut);
  expect(tell(short)).toEqual(['2021/1: 2021-01-01', '2020/1: 2020-01-01']);
  expect(tellNeighbours(short)).toEqual(['2021/1', '2020/1']);
  expect(tellNeighbours(cutByYear(SEVERAL_YEARS, cut))).toEqual([
    '2021/1 > 2020/1',
    '2021/1 < 2020/1 > 2019/1',
    '2020/1 < 2019/1',
  ]);
});

test('ten thousand are cut in less than a second', () => {
  const items = Array.from({ length: 10_000 }, (_, index) => {
    const [year, month] = [2015 + (index % 10), 1 + (index % 12)];
    return `${year}-${String(month).padStart(2, '0')}-01`;
  });
  const started = performance.now();
  expect(cutList(items, cut).flatMap((page) => page.items).length).toBe(10_003);
  expect(performance.now() - started).toBeLessThan(1_000);
});
