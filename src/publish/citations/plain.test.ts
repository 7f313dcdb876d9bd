import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { LANGUAGES } from '../../i18n/language.ts';
import { createProcessor, type Document } from './citeproc.ts';
import { formatPlain } from './plain.ts';

/** The judge: what it writes of a plain document is what we write. */
const ask = createProcessor(
  readFileSync(new URL('chicago-author-date.csl', import.meta.url), 'utf8'),
);

const STYLES = ['apa', 'chicago'] as const;

const TRANSLATION = 'Motion by members Segers and Van der Lee on no delegation to Baku';

const MOTION: Document = {
  id: 'kst-21501-20-1714',
  type: 'report',
  title: 'Motie van de leden Segers en Van der Lee over geen afvaardiging naar Bakoe',
  author: [
    { family: 'Segers', given: 'Gert-Jan' },
    { family: 'Lee', given: 'Tom', 'non-dropping-particle': 'van der' },
  ],
  others: null,
  translation: undefined,
  issued: { 'date-parts': [[2021, 6, 3]] },
  number: 'Kamerstukken II 2020/21, 21501-20, nr. 1714',
  publisher: 'Tweede Kamer der Staten-Generaal',
  URL: 'https://zoek.officielebekendmakingen.nl/kst-21501-20-1714.html',
  language: 'nl',
};

test('a motion of two members is written in each style', () => {
  expect(formatPlain(MOTION, 'apa', 'nl')).toBe(
    'Segers, G.-J., & Van der Lee, T. (2021). Motie van de leden Segers en Van der Lee over geen ' +
      'afvaardiging naar Bakoe (Kamerstukken II 2020/21, 21501-20, nr. 1714). Tweede Kamer der ' +
      'Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-20-1714.html',
  );
  expect(formatPlain(MOTION, 'chicago', 'nl')).toBe(
    'Segers, Gert-Jan, en Tom van der Lee. 2021. ‘Motie van de leden Segers en Van der Lee over ' +
      'geen afvaardiging naar Bakoe’. Kamerstukken II 2020/21, 21501-20, nr. 1714. Tweede Kamer ' +
      'der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-20-1714.html.',
  );
});

test('in English it keeps its Dutch title, with the translation in brackets behind it', () => {
  const motion = { ...MOTION, translation: TRANSLATION };
  expect(formatPlain(motion, 'apa', 'en')).toBe(
    'Segers, G.-J., & van der Lee, T. (2021). Motie van de leden Segers en Van der Lee over geen ' +
      'afvaardiging naar Bakoe [Motion by members Segers and Van der Lee on no delegation to Baku] ' +
      '(Kamerstukken II 2020/21, 21501-20, nr. 1714). Tweede Kamer der Staten-Generaal. ' +
      'https://zoek.officielebekendmakingen.nl/kst-21501-20-1714.html',
  );
  expect(formatPlain(motion, 'chicago', 'en')).toBe(
    'Segers, Gert-Jan, and Tom van der Lee. 2021. “Motie van de leden Segers en Van der Lee over ' +
      'geen afvaardiging naar Bakoe” [Motion by members Segers and Van der Lee on no delegation to ' +
      'Baku]. Kamerstukken II 2020/21, 21501-20, nr. 1714. Tweede Kamer der Staten-Generaal. ' +
      'https://zoek.officielebekendmakingen.nl/kst-21501-20-1714.html.',
  );
});

test('a title that ends in a question mark keeps it within its quotation marks', () => {
  const motion = { ...MOTION, title: 'Wie gaat naar “Bakoe”?', translation: 'Who goes to Baku?' };
  expect(ask(motion, 'chicago', 'en')).toContain(
    '2021. “Wie gaat naar ‘Bakoe’?” [Who goes to Baku?]. Kamerstukken II',
  );
  expect(ask(motion, 'apa', 'en')).toContain(
    '(2021). Wie gaat naar “Bakoe”? [Who goes to Baku?] (Kamerstukken II',
  );
});

for (const [what, change] of [
  ['in English', { language: 'en' }],
  ['with quotation marks in its title', { title: 'Motie over “steun”' }],
  ['without a year', { issued: { 'date-parts': [] } }],
  ['with a reference of another form', { number: 'doc. 15363.pdf (coe.int)' }],
  ['of a member with initials', { author: [{ family: 'Lee', given: 'T.M.T.' }] }],
] as const) {
  test(`a document ${what} is left to citeproc`, () => {
    expect(formatPlain({ ...MOTION, ...change }, 'apa', 'nl')).toBeNull();
  });
}

/** One value in twenty times, else one of the others. */
const seldom = (odd: string, ...usual: string[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 19 }, fc.constant(odd));

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('abcdeXYZëöÉIJ019')),
  minLength: 1,
  maxLength: 6,
});
/** Words as titles have them; signs stand where a writer puts them. */
const word = fc
  .tuple(fc.constantFrom('', '', '', '('), fc.array(letters, { minLength: 1, maxLength: 2 }))
  .chain(([open, parts]) =>
    fc
      .tuple(
        fc.constantFrom('-', '/', '.', ''),
        fc.constantFrom('', '', '', '', ',', ':', ';', '.', ')'),
      )
      .map(([link, end]) => open + parts.join(link) + end),
  );
const known = fc.constantFrom(
  'Motie',
  'van',
  'de',
  'leden',
  'c.s.',
  'in',
  'The',
  'II',
  'nr.',
  '1e',
  'of',
);
/** What no writer would put so. */
const wild = fc.string({
  unit: fc.constantFrom(...Array.from('aB1 .,:;()/-?!’"')),
  minLength: 1,
  maxLength: 9,
});
const usual = fc.oneof(known, word);
const text = fc
  .oneof(
    { arbitrary: fc.array(usual, { minLength: 1, maxLength: 6 }), weight: 9 },
    fc.array(fc.oneof(usual, wild), { minLength: 1, maxLength: 4 }),
  )
  .map((words) => words.join(' '));

const name = fc.record(
  {
    family: seldom('IJzer', 'Segers', 'Lee', 'Staaij', 'Bruins Slot', 'Arib-Bos', 'Özütok'),
    given: seldom('Jan-willem', 'Jan', 'Gert-Jan', 'Derk Jan', 'Joël', 'Élise', 'Anne Marie'),
    'non-dropping-particle': fc.constantFrom('van', 'van der', 'de', 'in het'),
  },
  { requiredKeys: ['family', 'given'] },
);

const author = fc.array(name, { minLength: 1, maxLength: 7 });
const fields = {
  title: text,
  author,
  others: fc.constantFrom(null, null, null, 'anderen', 'others'),
  translation: fc.constantFrom(undefined, TRANSLATION, 'Who goes to “Baku”?'),
  issued: fc.integer({ min: 1900, max: 2100 }).map((year) => ({ 'date-parts': [[year, 12, 1]] })),
  publisher: fc.oneof(fc.constant('Tweede Kamer der Staten-Generaal'), text),
  URL: seldom('https://a.nl/?b=c&d', 'https://a.nl/b-c/d_e.html#f-1', 'https://a.nl/'),
  language: seldom('en', 'nl'),
  id: fc.constant('a'),
};
const number = seldom('12', 'Kamerstukken II 2020/21, 35570 V, nr. 31', '2020D43526');
const always = ['id', 'title', 'others', 'translation', 'language', 'type', 'issued'] as const;
/** A report, a document without a number, or a part of a report. */
const document: fc.Arbitrary<Document> = fc.oneof(
  fc.record(
    { ...fields, number, type: fc.constant('report' as const) },
    { requiredKeys: [...always, 'number'] },
  ),
  fc.record({ ...fields, type: fc.constant('document' as const) }, { requiredKeys: [...always] }),
  fc.record(
    { ...fields, number, 'container-title': text, type: fc.constant('chapter' as const) },
    { requiredKeys: [...always, 'number', 'container-title', 'author'] },
  ),
);

test('of many documents the same is written as citeproc writes', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      document,
      fc.constantFrom(...STYLES),
      fc.constantFrom(...LANGUAGES),
      (item, style, language) => {
        const own = formatPlain(item, style, language);
        if (own === null) return;
        plain++;
        expect(own).toBe(ask(item, style, language));
      },
    ),
    { seed: 20_211_104, numRuns: 6_000 },
  );
  expect(plain).toBeGreaterThan(500);
});
