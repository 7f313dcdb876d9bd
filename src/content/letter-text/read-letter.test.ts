import { expect, test } from '@playwright/test';
import { readLetter } from './read-letter.ts';

/** A letter of one motion, with these lines under its heading. */
const letterWith = (...lines: string[]): string =>
  [
    'Datum 3 maart 2031',
    'Betreft de veren',
    '',
    'Geachte voorzitter,',
    '',
    '1. Motie van het lid Bos over A (35373-8), 1 maart 2031',
    '',
    ...lines,
  ].join('\n');

const read = (...lines: string[]) => readLetter(letterWith(...lines));

/** The notes of a letter, each as its number and the titles of its sources. */
const notesOf = (...lines: string[]) =>
  read(...lines).notes.map(({ number, sources }) => [number, ...sources.map(({ title }) => title)]);

for (const [name, figure] of [
  ['superscripts', '¹²'],
  ['tags', '<sup>12</sup>'],
  ['Markdown', '[^12]'],
] as const) {
  test(`the figures of notes are read as ${name}`, () => {
    const letter = read(`Dat is gebeurd.${figure}`, '', `${figure} Verslag`);
    expect(letter.motions[0]?.notes).toEqual([12]);
    expect(letter.notes).toMatchObject([{ number: 12, line: 10 }]);
    expect(letter.problems).toEqual([]);
  });
}

test('the figure of a square metre is not that of a note', () => {
  expect(read('Het dek is 12 m² groot.').motions[0]?.notes).toEqual([]);
});

test('a note called twice under a motion is listed once', () => {
  expect(read('Zo.¹ En zo.¹', '', '¹ Verslag').motions[0]?.notes).toEqual([1]);
});

test('text goes on after the notes of a page', () => {
  const lines = ['De troepen moesten terug', '', '¹ Verslag', '', 'naar het dorp.¹'];
  expect(notesOf(...lines)).toEqual([[1, 'Verslag']]);
  expect(read(...lines).motions[0]?.notes).toEqual([1]);
});

test('a line with an address under a note is another source of it', () => {
  expect(
    notesOf('Zo.¹', '', '¹ Verslag', '<https://a.example>', '', 'Brief <https://b.example>'),
  ).toEqual([[1, 'Verslag', 'Brief']]);
});

test('a title under a note whose address follows is another source of it', () => {
  const lines = ['¹ Verslag <https://a.example>', '', 'Brief', '', '<https://b.example>'];
  expect(notesOf('Zo.¹', '', ...lines)).toEqual([[1, 'Verslag', 'Brief']]);
});

test('an address that the page cut off from its note still belongs to it', () => {
  const letter = read('Zo', '', '¹ Verslag', '', 'en zo.¹', '', '<https://a.example>');
  expect(letter.notes[0]?.sources).toMatchObject([{ title: 'Verslag', url: 'https://a.example' }]);
});

test('an address that is broken over two lines is one', () => {
  const letter = read('Zo.¹', '', '¹ Verslag <https://a.example/een-', 'twee>');
  expect(letter.notes[0]?.sources[0]?.url).toBe('https://a.example/een-twee');
});

for (const head of [
  ['Onze Referentie', '', 'ABC-12/3'],
  ['Ons kenmerk ABC-12/3'],
  ['Kenmerk: ABC-12/3', 'Pagina 2 van 3', 'Datum', '3 maart 2031'],
]) {
  test(`the running head "${head.join(' ').trim()}" is not text`, () => {
    const letter = read('¹ Verslag', '', ...head, '', '<https://a.example>', '', 'Zo.¹');
    expect(letter.continuationReference?.value).toBe('ABC-12/3');
    expect(letter.notes[0]?.sources[0]?.url).toBe('https://a.example');
    expect(letter.problems).toEqual([]);
  });
}

test('a sentence that starts with a label is text', () => {
  expect(read('Datum en plaats zijn bekend.¹', '', '¹ Verslag').motions[0]?.notes).toEqual([1]);
});

test('a heading may be cut by a page, and have text right under it', () => {
  const { motions } = read(
    '2. Motie van het lid Smit over',
    'Pagina 2 van 3',
    'B (35373-9), 1 februari 2031',
    'Dat is gebeurd.',
  );
  expect(motions[1]).toMatchObject({
    title: 'Motie van het lid Smit over B',
    date: '2031-02-01',
    line: 8,
  });
});

for (const [name, lines, problem] of [
  [
    'a heading without a kamerstuk',
    ['2. Motie van het lid Smit over B'],
    'line 8: "2. Motie van het lid Smit over B" starts as the heading of a motion, but cannot be read as one',
  ],
  [
    'a number that is skipped',
    ['3. Motie van het lid Smit over B (35373-9), 1 maart 2031'],
    'line 8: motion 35373-9 has number 3, but is number 2',
  ],
  [
    'a motion without a date',
    ['2. Motie van het lid Smit over B (35373-9)'],
    'line 8: motion 35373-9 has no date',
  ],
  [
    'a title without names',
    ['2. Motie van de commissie over B (35373-9), 1 maart 2031'],
    'line 8: motion 35373-9 has a title without names',
  ],
  ['a note that is not there', ['Zo.¹'], 'line 6: note 1 is called, but its text was not found'],
  ['a note without a call', ['¹ Verslag'], 'line 8: note 1 is not called'],
  ['a note that is empty', ['Zo.¹', '', '¹'], 'line 10: note 1 is empty'],
  ['a note that is there twice', ['Zo.¹', '', '¹ A', '¹ B'], 'line 11: note 1 is there twice'],
  [
    'a note under two motions',
    ['Zo.¹', '', '¹ A', '', '2. Motie van het lid Smit over B (35373-9), 1 maart 2031', '', 'Zo.¹'],
    'line 12: note 1 is called under two motions',
  ],
] as const) {
  test(`${name} is a problem`, () => {
    const { problems } = read(...lines);
    expect(problems.map(({ line, what }) => `line ${line}: ${what}`)).toEqual([problem]);
  });
}

test('a text that is not a letter says what it does not have', () => {
  expect(readLetter('Zomaar tekst.').problems.map(({ what }) => what)).toEqual([
    'the text does not have a date ("Datum 3 maart 2031")',
    'the text does not have a subject ("Betreft …")',
    'the text does not have a motion ("1. Motie van het lid … (36100-A-12), …")',
  ]);
});

test('the head of a letter gives its addresses, references, date and subject', () => {
  const { head } = readLetter(
    [
      'Aan de Voorzitter van de',
      'Tweede Kamer',
      'Plein 2',
      'Den Haag',
      '',
      'Postbus 1',
      'www.a.example',
      '',
      'Uw kenmerk',
      '',
      'A/1',
      'Bijlagen',
      '',
      'Den Haag, 3 maart 2031',
      'Onderwerp: de veren',
      'en de bruggen',
      '',
      'Geachte voorzitter,',
    ].join('\n'),
  );
  expect(head).toEqual({
    subject: { value: 'de veren en de bruggen', line: 15 },
    date: { value: '2031-03-03', line: 14 },
    reference: null,
    addresseeReference: { value: 'A/1', line: 9 },
    addressee: { value: 'De Voorzitter van de Tweede Kamer', line: 1 },
    addresseeAddress: ['Plein 2', 'Den Haag'],
    senderAddress: ['Postbus 1'],
    website: { value: 'www.a.example', line: 7 },
  });
});

for (const end of [
  ['De minister van Zaken,', '', 'Ann de Wit'],
  ['De minister van Zaken,', 'Ann de Wit'],
  ['De minister van Zaken, Ann de Wit'],
]) {
  test(`"${end.join('|')}" is signed by Ann de Wit`, () => {
    const { role, name } = read('Zo.', '', ...end).signature;
    expect([role?.value, name?.value]).toEqual(['De minister van Zaken', 'Ann de Wit']);
  });
}

test('line ends of Windows and form feeds make no difference', () => {
  const text = letterWith('Zo.¹', '', '¹ Verslag', '', 'Meer.');
  const other = text.replaceAll('\n', '\r\n').replace('Meer', '\fMeer');
  expect(readLetter(other)).toEqual(readLetter(text));
});
