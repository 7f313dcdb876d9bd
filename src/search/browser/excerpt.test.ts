import { expect, test } from '@playwright/test';
import { buildLexicon } from '../language/build-lexicon.ts';
import { openLexicon } from '../language/lexicon.ts';
import { dutch } from '../language/nl.ts';
import { NO_WORDS } from '../language/no-words.ts';
import { makeExcerpt } from './excerpt.ts';
import { parseQuery } from './parse.ts';
import { planQuery } from './plan.ts';

const SECTIONS = [
  { id: null, heading: '', text: 'Officiële titel over wapens. Samenvatting van de motie.' },
  { id: 'vroeg', heading: 'Wat vroeg de Kamer?', text: 'De Kamer vroeg om een moratorium.' },
  {
    id: 'deed',
    heading: 'Wat deed het kabinet?',
    text: 'Minister Blok pleitte op 19 november 2020 voor een moratorium op wapens. Daarna zei hij niets meer.',
  },
];
const lexicon = openLexicon(
  buildLexicon(
    { texts: [...SECTIONS.map(({ text }) => text), 'bijval'] },
    { ...NO_WORDS, stopWords: ['de', 'op', 'een'] },
    dutch,
  ),
  dutch,
);

/** The excerpt with its marks in brackets, and the anchor that it leads to. */
function show(query: string): [string, string | undefined] {
  const { clauses } = planQuery(parseQuery(query, dutch), lexicon);
  const sought = clauses.map((clause) => ({ clause, terms: clause.tries }));
  const { text, marks, section } = makeExcerpt(SECTIONS, sought, lexicon);
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

test('what is found in a quotation alone is shown in the language of the quotation', () => {
  const quoted = { id: null, heading: '', text: '“Geen bijval”.', lang: 'nl' } as const;
  const { clauses } = planQuery(parseQuery('bijval', dutch), lexicon);
  const sought = clauses.map((clause) => ({ clause, terms: clause.tries }));
  expect(makeExcerpt([...SECTIONS, quoted], sought, lexicon)).toMatchObject({ lang: 'nl' });
  expect(makeExcerpt([...SECTIONS, quoted], [], lexicon).lang).toBeUndefined();
});

test('a page found by what its text does not say shows its beginning, without its title', () => {
  expect(show('"kst1x"')).toEqual([
    'Officiële titel over wapens. Samenvatting van de motie.',
    undefined,
  ]);
});
