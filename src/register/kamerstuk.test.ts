import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  formatAddress,
  formatCitation,
  formatDossier,
  formatHeading,
  formatId,
  formatIdentifier,
  formatMetadata,
  parseKamerstuk,
  sessionOf,
  type Kamerstuk,
} from './kamerstuk.ts';

const WRITTEN = [
  ['21501-20-1736', '21501-20-1736'],
  ['21 501-20, nr. 1736', '21501-20-1736'],
  ['21 501-20, Nr. 1736', '21501-20-1736'],
  ['21\u00a0501-20, nr.\u00a01736', '21501-20-1736'],
  ['21501-20 nr. 1736', '21501-20-1736'],
  ['21501-20 nr 1736', '21501-20-1736'],
  ['21501-20, 1736', '21501-20-1736'],
  ['21.501-20 nr. 1736', '21501-20-1736'],
  ['21501 20 1736', '21501-20-1736'],
  ['21501–20–1736', '21501-20-1736'],
  ['kst-21501-20-1736', '21501-20-1736'],
  ['KST-21501-20-1736', '21501-20-1736'],
  ['kst 21501-20-1736', '21501-20-1736'],
  ['21 501-20 number 1736', '21501-20-1736'],
  ['Parliamentary paper 21 501-20, no. 1736', '21501-20-1736'],
  ['Kamerstuk 21501-20, nr. 1736', '21501-20-1736'],
  ['Kamerstukken II 2021/22, 21501-20, nr. 1736', '21501-20-1736'],
  ['Kamerstukken II 2021/2022, 21 501-20, nr. 1736', '21501-20-1736'],
  ['Kamerstukken II 2021–2022, 21 501-20, nr. 1736', '21501-20-1736'],
  ['https://zoek.officielebekendmakingen.nl/kst-21501-20-1736.html', '21501-20-1736'],
  ['https://zoek.officielebekendmakingen.nl/kst-21501-20-1736.html?x=1', '21501-20-1736'],
  ['https://www.officielebekendmakingen.nl/kst-21501-20-1736.pdf', '21501-20-1736'],
  ['21 501-02, Nr. 2375', '21501-02-2375'],
  ['35570-V-31', '35570-V-31'],
  ['35570-v-31', '35570-V-31'],
  ['35 570 V, nr. 31', '35570-V-31'],
  ['35 570 V Nr. 64', '35570-V-64'],
  ['35570 V nr. 31', '35570-V-31'],
  ['Kamerstukken II 2020/21, 35570 V, nr. 31', '35570-V-31'],
  ['35570-XVII-5', '35570-XVII-5'],
  ['35373-23', '35373-23'],
  ['35 373, nr. 8', '35373-8'],
  ['26150 Nr. 196', '26150-196'],
  ['34 952, Nr. 125', '34952-125'],
] as const;

for (const [text, id] of WRITTEN) {
  test(`"${text}" is kamerstuk ${id}`, () => {
    const paper = parseKamerstuk(text);
    expect(paper && formatId(paper)).toBe(id);
  });
}

const OTHER = [
  '',
  'wapens',
  '1736',
  '21501',
  '2021Z19031',
  '2020D43526',
  '21501-20-',
  '21501-20-0',
];

for (const text of [...OTHER, '2150-20-1736', '21501-20-1736-9-9', 'doc. 15363.pdf (coe.int)']) {
  test(`"${text}" is no kamerstuk number`, () => {
    expect(parseKamerstuk(text)).toBeNull();
  });
}

test('a number is written in each of its forms', () => {
  const numeric: Kamerstuk = { base: '21501', suffix: '20', number: '1736' };
  const roman: Kamerstuk = { base: '35570', suffix: 'V', number: '31' };
  const plain: Kamerstuk = { base: '35373', suffix: null, number: '23' };
  expect(formatHeading(numeric)).toBe('21\u00a0501-20, nr.\u00a01736');
  expect(formatHeading(roman)).toBe('35\u00a0570\u00a0V, nr.\u00a031');
  expect(formatHeading(plain)).toBe('35\u00a0373, nr.\u00a023');
  expect(formatMetadata(numeric)).toBe('21501-20 nr. 1736');
  expect(formatCitation(numeric, '2021-2022')).toBe('Kamerstukken II 2021/22, 21501-20, nr. 1736');
  expect(formatCitation(roman, '2020-2021')).toBe('Kamerstukken II 2020/21, 35570 V, nr. 31');
  expect(formatIdentifier(roman)).toBe('kst-35570-V-31');
  expect(formatAddress(plain)).toBe('https://zoek.officielebekendmakingen.nl/kst-35373-23.html');
  expect(formatDossier(plain)).toBe('35373');
});

test('every form of every number is read back as that number', () => {
  const digits = (length: number) =>
    fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map(String);
  const suffix = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 1, max: 99 }).map((number) => String(number).padStart(2, '0')),
    fc.constantFrom('I', 'V', 'VI', 'XIV', 'XVII', 'IXB', 'A', 'J'),
  );
  const number = fc.integer({ min: 1, max: 9999 }).map(String);
  const papers = fc.record({ base: digits(5), suffix, number });
  const forms = [
    formatId,
    formatHeading,
    formatMetadata,
    formatIdentifier,
    formatAddress,
    (paper: Kamerstuk) => formatCitation(paper, '2021-2022'),
  ];
  fc.assert(
    fc.property(papers, fc.constantFrom(...forms), (paper, format) => {
      expect(parseKamerstuk(format(paper))).toEqual(paper);
    }),
  );
});

for (const [date, session] of [
  ['2021-09-20', '2020-2021'],
  ['2021-09-21', '2021-2022'],
  ['2020-09-14', '2019-2020'],
  ['2020-09-15', '2020-2021'],
  ['2021-10-12', '2021-2022'],
  ['2021-06-22', '2020-2021'],
  ['2020-01-01', '2019-2020'],
] as const) {
  test(`${date} falls in session ${session}`, () => {
    expect(sessionOf(date)).toBe(session);
  });
}
