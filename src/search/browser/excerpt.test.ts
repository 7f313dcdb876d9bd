import { expect, test } from '@playwright/test';
import { buildLexicon, openLexicon } from '../language/lexicon.ts';
import { makeExcerpt } from './excerpt.ts';
import { parseQuery } from './parse.ts';
import { planClauses } from './plan.ts';

const SECTIONS = [
  'Wapens voor Turkije.',
  'Officiële titel over wapens. Samenvatting van de motie.',
  'Wat vroeg de Kamer? De Kamer vroeg om een moratorium.',
  'Wat deed het kabinet? Minister Blok pleitte op 19 november 2020 voor een moratorium op wapens. Daarna zei hij niets meer.',
];
const wordsOf = (text: string): number => text.split(/\s+/).length;
const PAGE = {
  url: '/moties/1/',
  content: SECTIONS.join(' '),
  anchors: [
    {
      id: 'vroeg',
      text: 'Wat vroeg de Kamer?',
      location: wordsOf(SECTIONS.slice(0, 2).join(' ')),
    },
    {
      id: 'deed',
      text: 'Wat deed het kabinet?',
      location: wordsOf(SECTIONS.slice(0, 3).join(' ')),
    },
  ],
  meta: { title: 'Wapens voor Turkije' },
  filters: {},
};
const lexicon = openLexicon(
  buildLexicon([PAGE.content], { stopWords: ['de', 'op', 'een'], synonyms: [], compounds: {} }),
);

/** The excerpt with its marks in brackets, and the anchor that it leads to. */
function show(query: string): [string, string | undefined] {
  const sought = planClauses(parseQuery(query), lexicon).flatMap((clause) =>
    clause.tries.map((term) => ({ clause, term })),
  );
  const { text, marks, section } = makeExcerpt(PAGE, sought, lexicon);
  const shown = marks.reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
  return [shown, section?.id];
}

test('an excerpt shows the section that has most of what is sought, inflected forms marked whole', () => {
  const [text, anchor] = show('wapen moratoria');
  expect(text).toContain('voor een [moratorium] op [wapens].');
  expect(anchor).toBe('deed');
});

test('a date is marked in whatever form it was typed', () => {
  expect(show('19-11-2020')[0]).toContain('op [19 november 2020] voor');
});

test('a phrase is marked as a whole', () => {
  expect(show('"moratorium op wapens"')[0]).toContain('een [moratorium op wapens].');
});

test('the account itself goes before titles, and stop words are not marked', () => {
  expect(show('de Kamer')).toEqual(['De [Kamer] vroeg om een moratorium.', 'vroeg']);
});

test('a page found by what its text does not say shows its beginning, without its title', () => {
  expect(show('"kst1x"')).toEqual([
    'Officiële titel over wapens. Samenvatting van de motie.',
    undefined,
  ]);
});
