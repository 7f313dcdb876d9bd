import { expect, test } from '@playwright/test';
import type { About } from './about.ts';
import { createStrings as createEnglish } from './en/strings.ts';
import { createStrings as createDutch } from './nl/strings.ts';
import { formatStepDate } from './step-date.ts';

const about: About = {
  name: 'Water motions',
  shortName: 'Water',
  topic: 'water',
  subject: 'clean water',
  fileName: 'water',
  letters: [{ date: '2021-11-04', sender: { role: 'The minister of water' } }],
  example: '12345-6',
};
const dutch = createDutch(about);
const english = createEnglish(about);

/** Frequent words of Dutch that are no words of English, nor part of the name of a file. */
const DUTCH_WORDS =
  'aan alle als bij bladzijde dat de deze dit een elk elke en geen haar het hij hun kunt naar niet nog noot om onze ook staat te tot uit uw van volgens voor waar wat werd wie wij wordt zij zijn zoek';

const DUTCH = new RegExp(
  String.raw`(?<![\p{L}./-])(?:${DUTCH_WORDS.replaceAll(' ', '|')})(?![\p{L}/-])`,
  'giu',
);

/** Every string and every function of an edition, by its path: "pages.motions.title". */
function listLeaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) =>
    listLeaves(child, path === '' ? key : `${path}.${key}`),
  );
}

const describeLeaf = ([path, leaf]: [string, unknown]): string =>
  `${path}: ${typeof leaf === 'function' ? `a function of ${leaf.length}` : typeof leaf}`;

test('both languages have the same strings, and functions of as many arguments', () => {
  expect(listLeaves(english).map(describeLeaf).toSorted()).toEqual(
    listLeaves(dutch).map(describeLeaf).toSorted(),
  );
});

for (const [language, strings] of [
  ['Dutch', dutch],
  ['English', english],
] as const) {
  test(`no ${language} string is empty or begins or ends in a space`, () => {
    const wrong = listLeaves(strings).filter(
      ([, leaf]) =>
        typeof leaf === 'string' &&
        (leaf === '' || (leaf !== leaf.trim() && !leaf.endsWith('\r\n'))),
    );
    expect(wrong).toEqual([]);
  });
}

test('no English string has a Dutch word, nor has the source of a function', () => {
  const { language, locale, otherLanguage, ...said } = english;
  expect([language, locale]).toEqual(['en', 'en_GB']);
  expect(otherLanguage.text).toBe('Nederlands');
  const found = listLeaves(said).flatMap(([path, leaf]) =>
    Array.from(String(leaf).matchAll(DUTCH), ([word]) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('the Dutch strings have Dutch words: the list finds them', () => {
  const found = listLeaves(dutch).filter(([, leaf]) => String(leaf).match(DUTCH) !== null);
  expect(found.length).toBeGreaterThan(100);
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('what counts motions, results or places in a list separates thousands', () => {
  for (const [{ data, home, paging, search }, separated] of [
    [dutch, (text: string) => text],
    [english, (text: string) => text.replaceAll('.', ',')],
  ] as const) {
    expect(home.title(1000)).toContain(` ${separated('1.000')} mot`);
    expect(search.found(6061)).toMatch(new RegExp(`^${separated('6.061')} result`));
    expect(paging.rangeOf(981, 1000, 6061)).toMatch(
      new RegExp(`^981 .* ${separated('1.000')} .* ${separated('6.061')}$`),
    );
    expect(data.files.rows(1328)).toMatch(new RegExp(`^${separated('1.328')} r`));
  }
});

test('an English question says what the letter tells and asks for what it leaves out', () => {
  const { ask } = english;
  const text = ask.text({
    motion: ask.motion('Motion by member Jansen on water', 'Kamerstukken II 2020/21, 12345, nr. 6'),
    letter: ask.letter('4 November 2021', 'Kamerstukken II 2021/22, 12345, nr. 9'),
    told: 'The minister called on others.',
    missing: [ask.occasion, ask.source],
  });
  expect(text).toBe(
    'On the implementation of the motion by member Jansen on water (Kamerstukken II 2020/21, 12345, nr. 6), the letter of 4 November 2021 (Kamerstukken II 2021/22, 12345, nr. 9) reports, in our words: “The minister called on others.” Could you say when and on what occasion that was and in which document this can be found?',
  );
});

test('an English step says what disputes its date', () => {
  const step = {
    date: '2021-10-01',
    settledDate: '2021-10-18',
    when: null,
    dateFrom: null,
    notes: [{ number: 3 }],
    see: [],
    motion: { letterOrder: 1 },
    meeting: null,
  };
  expect(plain(formatStepDate(step, english))).toBe(
    '1 October 2021 (according to footnote 3: 18 October 2021)',
  );
  const pointer = { ...step, date: null, settledDate: null };
  expect(plain(formatStepDate({ ...pointer, see: [{ letterOrder: 7 }] }, english))).toBe(
    'see motion 7',
  );
  expect(
    plain(formatStepDate({ ...pointer, see: [{ letterOrder: 7 }, { letterOrder: 9 }] }, english)),
  ).toBe('see motions 7 and 9');
});

test('the English register says of several letters how many there are', () => {
  const [letter] = about.letters;
  const several = createEnglish({
    ...about,
    letters: letter === undefined ? [] : [letter, letter],
  });
  expect(english.siteTagline).toBe('Register based on the letter of 4 November 2021');
  expect(several.siteTagline).toBe('Register based on 2 letters');
});
