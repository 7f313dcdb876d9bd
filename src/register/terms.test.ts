import { expect, test } from '@playwright/test';
import { parseBody } from '../content/body.ts';
import { markTerms } from '../markdown/mark-terms.ts';
import { chooseTerms, listTerms, splitTerms, type Piece } from './terms.ts';

const TERMS = [
  { id: 'minsk-groep', forms: ['Minsk Groep', 'OVSE Minsk Groep'] },
  { id: 'ovse', forms: ['OVSE'] },
  { id: 'motie', forms: ['motie', 'moties'] },
  { id: 'gewijzigde-motie', forms: ['gewijzigde motie'] },
  { id: 'cs', forms: ['c.s.'] },
];

/** A term between square brackets, with its id before it. */
const show = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.id}:${piece.text}]`))
    .join('');

for (const [what, text, shown] of [
  ['a term is found', 'in de OVSE zelf', 'in de [ovse:OVSE] zelf'],
  ['each form of it', 'drie moties', 'drie [motie:moties]'],
  ['only where it first stands', 'een motie, nog een motie', 'een [motie:motie], nog een motie'],
  ['the longest form wins', 'de OVSE Minsk Groep', 'de [minsk-groep:OVSE Minsk Groep]'],
  [
    'over a term that starts later',
    'een gewijzigde motie',
    'een [gewijzigde-motie:gewijzigde motie]',
  ],
  ['a sentence may start with it', 'Gewijzigde motie', '[gewijzigde-motie:Gewijzigde motie]'],
  ['a name keeps its capitals', 'de minsk groep', 'de minsk groep'],
  ['a word is whole', 'emotie, motief, OVSEer', 'emotie, motief, OVSEer'],
  ['a letter with an accent is part of a word', 'motieë', 'motieë'],
  ['a hyphen parts words', 'de OVSE-landen', 'de [ovse:OVSE]-landen'],
  ['a full stop may be of the form', 'Eppink c.s. over', 'Eppink [cs:c.s.] over'],
  ['a space that does not break', 'Minsk\u00a0Groep', '[minsk-groep:Minsk\u00a0Groep]'],
  ['a quotation is left alone', '“de motie” is een motie', '“de motie” is een [motie:motie]'],
  ['a text without terms', 'Niets.', 'Niets.'],
  ['an empty text', '', ''],
] as const) {
  test(`terms: ${what}`, () => {
    expect(show(splitTerms(text, TERMS))).toBe(shown);
  });
}

test('what was seen in one text is left alone in the next', () => {
  const seen = new Set<string>();
  expect(show(splitTerms('een motie', TERMS, seen))).toBe('een [motie:motie]');
  expect(show(splitTerms('een motie van de OVSE', TERMS, seen))).toBe(
    'een motie van de [ovse:OVSE]',
  );
});

test('without terms a text stays whole', () => {
  expect(splitTerms('een motie', [])).toEqual(['een motie']);
});

test('the terms of a text are listed once', () => {
  expect([...listTerms('motie, OVSE, moties', TERMS)]).toEqual(['motie', 'ovse']);
});

const MARKED = TERMS.map((term) => ({ ...term, marked: true, motions: [] }));

/** The links that are added to a text, "text → address". */
function listLinks(mdx: string): string[] {
  const tree = parseBody(mdx);
  markTerms(tree, MARKED);
  return JSON.stringify(tree).match(/"url":"[^"]*"/g) ?? [];
}

test('a text links a term where it first stands in its paragraphs and lists', () => {
  expect(listLinks('## De motie\n\nEen motie.\n\n- Een motie bij de OVSE.\n')).toEqual([
    '"url":"/begrippen/#motie"',
    '"url":"/begrippen/#ovse"',
  ]);
});

test('a text links no term in a heading, a link, a quotation or a note', () => {
  const mdx = '## OVSE\n\nZie [motie 9](./x.mdx).[^1] “c.s.”\n\n> Minsk Groep\n\n[^1]: OVSE\n';
  expect(listLinks(mdx)).toEqual(['"url":"./x.mdx"']);
});

test('a text marks the eight terms that the fewest motions use', () => {
  const terms = Array.from({ length: 10 }, (_, index) => ({
    id: `term-${index}`,
    forms: [`woord${index}`],
    marked: index !== 0,
    motions: Array.from({ length: 10 - index }, () => null),
  }));
  const text = terms.map(({ forms }) => forms[0]).join(' ');
  const chosen = chooseTerms(text, terms).map(({ id }) => id);
  // Ten are in the text; the first is not to be marked, and the second is used most.
  expect(chosen).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((index) => `term-${index}`));
});

test('a text hands on the explanations of what it marks', () => {
  const tree = parseBody('Een motie van de OVSE.\n');
  markTerms(tree, MARKED);
  expect(tree.children.at(-1)).toMatchObject({
    name: 'TermsHere',
    attributes: [{ name: 'ids', value: 'motie ovse' }],
  });
});
