import { expect, test } from '@playwright/test';
import type { PageFacts } from '../index/pages.ts';
import { chooseTogether, rankPages, sortByDate, type Match } from './match.ts';

const page = (title: string, kind: PageFacts['kind'], date: string | null = null): PageFacts => ({
  url: `/${title}/`,
  kind,
  title,
  number: '',
  date,
  filters: { soort: [kind], status: [], indiener: [], jaar: [], dossier: [], overleg: [] },
});

const BRUG = page('brug', 'motie', '2020-05-01');
const FIETS = page('fiets', 'motie', '2021-05-01');
const BRIEF = page('brief', 'bron');
const PAGES = [BRUG, FIETS, BRIEF];

const match = (text: string, ...found: [PageFacts, number][]): Match => ({
  clause: {
    kind: 'words',
    text,
    tries: [],
    together: [],
    anyOf: [],
    excluded: false,
    part: { kind: 'words', text },
  },
  terms: [],
  found: new Map(found),
});
const textsOf = (matches: readonly Match[]): string[] => matches.map(({ clause }) => clause.text);
const titlesOf = (pages: readonly PageFacts[]): string[] => pages.map(({ title }) => title);

test('all words are kept where one page has them all', () => {
  const matches = [match('staal', [BRUG, 1]), match('rivier', [BRUG, 1], [FIETS, 1])];
  expect(textsOf(chooseTogether(matches, PAGES))).toEqual(['staal', 'rivier']);
});

test('where no page has all words, those stay that a motion has together', () => {
  const matches = [
    match('bel', [FIETS, 1]),
    match('rivier', [BRUG, 1]),
    match('staal', [BRUG, 1]),
    match('datum', [BRIEF, 9]),
  ];
  expect(textsOf(chooseTogether(matches, PAGES))).toEqual(['rivier', 'staal']);
});

test('of two words that no page has together, the one that is answered better stays', () => {
  const matches = [match('bel', [FIETS, 8]), match('staal', [BRUG, 2])];
  expect(textsOf(chooseTogether(matches, PAGES))).toEqual(['bel']);
});

test('motions come before what is about them, unless that answers far better', () => {
  const close = [match('rivier', [BRUG, 3], [FIETS, 2], [BRIEF, 3.1])];
  expect(titlesOf(rankPages(PAGES, close, 'rivier'))).toEqual(['brug', 'fiets', 'brief']);
  const far = [match('rivier', [BRUG, 3], [FIETS, 2], [BRIEF, 30])];
  expect(titlesOf(rankPages(PAGES, far, 'rivier'))).toEqual(['brief', 'brug', 'fiets']);
});

test('the page of which the query is the title comes first', () => {
  const matches = [match('fiets', [BRUG, 9], [FIETS, 1])];
  expect(titlesOf(rankPages(PAGES, matches, 'Fiets!'))).toEqual(['fiets', 'brug', 'brief']);
});

test('the motion that has the whole query word for word comes first', () => {
  const matches = [match('over een fiets van staal', [BRUG, 9], [FIETS, 1], [BRIEF, 1])];
  const literal = new Map([
    [FIETS, 1],
    [BRIEF, 1],
  ]);
  const ranked = rankPages(PAGES, matches, 'over een fiets van staal', literal);
  expect(titlesOf(ranked)).toEqual(['fiets', 'brug', 'brief']);
});

test('what a word means comes after the best motions, before the others', () => {
  const motions = ['een', 'twee', 'drie', 'vier'].map((title) => page(title, 'motie'));
  const term = page('Huis (Tweede Kamer)', 'begrip');
  const pages = [...motions, term];
  const matches = [match('Tweede Kamer', ...pages.map((each): [PageFacts, number] => [each, 1]))];
  for (const query of ['Tweede Kamer', 'huis']) {
    const ranked = titlesOf(rankPages(pages, matches, query));
    expect(ranked).toEqual(['een', 'twee', 'drie', 'Huis (Tweede Kamer)', 'vier']);
  }
});

test('by date the newest comes first, and what has no date last', () => {
  expect(titlesOf(sortByDate(PAGES))).toEqual(['fiets', 'brug', 'brief']);
});
