import { expect, test } from '@playwright/test';
import { invert, type IndexPart, type Posting } from '../index/inverted.ts';
import type { PageFacts } from '../index/pages.ts';
import type { TokenizedDocument } from '../index/tokenize.ts';
import { scorePhrase, scoreTerm } from './score.ts';

const documents: readonly TokenizedDocument[] = [
  { body: ['brug', 'over', 'rivier', 'brug'], fields: { kop: ['brug'] } },
  { body: ['rivier', 'over', 'brug'], fields: { namen: ['van', 'dijk'], brief: ['dam'] } },
  { body: ['weg'], fields: { kop: ['dijk', 'van'] } },
];

const pages: readonly PageFacts[] = ['motie', 'bron', 'bron'].map((kind, place) => ({
  url: `/${place}/`,
  kind: kind === 'motie' ? 'motie' : 'bron',
  title: '',
  number: '',
  date: null,
  filters: { soort: [kind], status: [], indiener: [], jaar: [], dossier: [], overleg: [] },
}));

const { parts, averageLength } = invert(documents);

/** Where each word of a text is. */
const find = (text: string): (readonly Posting[])[] =>
  text.split(' ').map((word) => {
    const part = parts.findLast(({ from }) => from <= word);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what wrote it has this type
    const index: IndexPart = part === undefined ? {} : JSON.parse(part.json);
    return index[word] ?? [];
  });

const addresses = (found: ReadonlyMap<PageFacts, number>): string[] =>
  [...found].toSorted(([, a], [, b]) => b - a).map(([{ url }]) => url);

test('the index says of each word in which pages it is, and where', () => {
  expect(find('brug')).toEqual([
    [
      [0, [0, 3], [1, 0]],
      [1, [2]],
    ],
  ]);
  expect(averageLength).toBeCloseTo(8 / 3);
});

test('a page that has a word more often, and in its title, answers it better', () => {
  expect(addresses(scoreTerm(find('brug').flat(), pages, averageLength))).toEqual(['/0/', '/1/']);
});

test('a word that few pages have counts for more', () => {
  const [common] = scoreTerm(find('over').flat(), pages, averageLength).values();
  const [rare] = scoreTerm(find('weg').flat(), pages, averageLength).values();
  expect(rare).toBeGreaterThan(common ?? Number.NaN);
});

test('a word that no page has finds nothing', () => {
  expect(scoreTerm(find('molen').flat(), pages, averageLength).size).toBe(0);
  expect(scorePhrase(find('molen'), pages).size).toBe(0);
});

test('a phrase is found where its words follow each other, in the text or in one field', () => {
  expect(addresses(scorePhrase(find('over rivier'), pages))).toEqual(['/0/']);
  expect(addresses(scorePhrase(find('van dijk'), pages))).toEqual(['/1/']);
  expect(addresses(scorePhrase(find('brug rivier'), pages))).toEqual([]);
});
