import { expect, test } from '@playwright/test';
import { buildLexicon } from './build-lexicon.ts';
import { openLexicon } from './lexicon.ts';
import { dutch } from './nl.ts';
import { NO_WORDS } from './no-words.ts';

const lexicon = openLexicon(
  buildLexicon(
    {
      texts: [
        'De Raad Buitenlandse Zaken sprak over het wapenembargo. Er was een staakt-het-vuren.',
        'Turkije steunde de oproep. De Turkse minister van de Europese Raad.',
        'Van der Lee en Le Drian spraken over wapens.',
      ],
    },
    {
      ...NO_WORDS,
      stopWords: ['de', 'het', 'er', 'een', 'van', 'der', 'en', 'was', 'over'],
      synonyms: [
        ['Turkije', 'Turkey', 'Turkse'],
        ['EuropeseRaad', 'ER', 'Europese Raad'],
        ['RBZ', 'Raad Buitenlandse Zaken'],
        ['wapenstilstand', 'staakt-het-vuren'],
      ],
      compounds: { wapenembargo: ['wapens', 'embargo'] },
    },
    dutch,
  ),
  dutch,
);

const termsIn = (text: string) => lexicon.findTerms(text).map(({ term }) => term);

test('words of one meaning have one term, known or regularly inflected', () => {
  for (const word of ['Turkije', 'turkey', 'TURKSE', 'Turkijes']) {
    expect(lexicon.termOf(word), word).toBe('turkije');
  }
  expect(lexicon.termOf('wapen')).toBe('wapens');
  expect(lexicon.termOf('Rusland')).toBeUndefined();
});

test('an expression is one unit of a query, the longest first', () => {
  expect(lexicon.split('Raad Buitenlandse Zaken over Turkey')).toEqual([
    { text: 'Raad Buitenlandse Zaken', term: 'rbz', value: undefined },
    { text: 'over', term: undefined, value: undefined },
    { text: 'Turkey', term: 'turkije', value: undefined },
  ]);
  expect(lexicon.split('staakt het vuren')).toEqual([
    { text: 'staakt het vuren', term: 'wapenstilstand', value: undefined },
  ]);
});

test('an abbreviation in capitals is told from the stop word that it looks like', () => {
  expect(lexicon.isStopWord('er')).toBe(true);
  expect(lexicon.isStopWord('ER')).toBe(false);
  expect(lexicon.termOf('ER')).toBe('europeseraad');
  expect(termsIn('Er was')).toEqual([]);
});

test('a text stands for the terms of its words, its expressions and the parts of its compounds', () => {
  expect(termsIn('het wapenembargo')).toEqual(['wapenembargo', 'wapens', 'embargo']);
  expect(termsIn('De Europese Raad')).toContain('europeseraad');
});

test('names that differ by a letter stay apart', () => {
  expect(lexicon.termOf('Lee')).toBe('lee');
  expect(lexicon.termOf('Le')).toBe('le');
});

test('a word that is being typed may become each that starts like it', () => {
  expect(lexicon.startingWith('tur')).toEqual(['turkije']);
  expect(lexicon.startingWith('turkx')).toEqual([]);
});

test('an alias that does not occur is given back as the word that does', () => {
  expect(lexicon.wordFor('Turkey')).toBe('Turkije');
  expect(lexicon.wordFor('ER')).toBe('ER');
});
