import { expect, test } from '@playwright/test';
import { createEdition } from '../src/i18n/edition.ts';
import type { Language } from '../src/i18n/language.ts';
import { renderText, type Piece } from '../src/markdown/render-text.ts';
import type { TextContext } from '../src/markdown/shape-text.ts';
import type { Markable } from '../src/register/terms.ts';
import { fixture } from './fixture.ts';

/** Renders a text, served under /register/. */
function render(
  mdx: string,
  context: Partial<TextContext> = {},
  language: Language = 'nl',
  terms: readonly Markable[] = [],
): Piece[] {
  const origin = new URL('https://example.org');
  const edition = createEdition(language, fixture, '/register/', origin, ['nl', 'en']);
  return renderText(mdx, terms, edition, { entry: '99110-12', ...context });
}

/** The same as one text, without the links to each heading and paragraph. */
const show = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece.replace(/<a [^>]*class="anchor"[^>]*><\/a>/g, '');
      const props = Object.entries(piece.props).map(([name, value]) => ` ${name}="${value}"`);
      return `<${piece.name}${props.join('')}>${show(piece.pieces)}</${piece.name}>`;
    })
    .join('');

test('a paragraph has an anchor, and a link to it', () => {
  expect(render('Tekst.')).toEqual([
    '<p id="alinea-1">Tekst.<a href="#alinea-1" class="anchor" ' +
      'aria-label="Vaste link: alinea 1"></a></p>',
  ]);
});

test('a text is cut at its components, each with what is in it', () => {
  const mdx = '## Wat deed het kabinet?\n\n<Step by="het kabinet">\n\nEen.\n\n</Step>\n\nTwee.';
  const pieces = render(mdx).slice(1);
  expect(show(pieces)).toBe(
    '<Step motion="99110-12" number="1"><p id="kabinet-1">Een.</p></Step>\n' +
      '<p id="kabinet-2">Twee.</p>',
  );
});

for (const [what, mdx, shown] of [
  ['a link to the file of a motion leads to its page', '[a](./99110-9.mdx)', '/moties/99110-9/'],
  ['a link to a place on the site goes under its path', '[a](/brief/)', '/brief/'],
] as const) {
  test(what, () => {
    expect(show(render(mdx))).toBe(`<p id="alinea-1"><a href="/register${shown}">a</a></p>`);
  });
}

test('a link elsewhere stays as it is', () => {
  expect(show(render('[a](https://a.nl/b)'))).toContain('<a href="https://a.nl/b">');
});

test('the notes that a paragraph is the first to call come with it, and their definitions go', () => {
  const text = show(render('Een[^1] en twee.[^2]\n\nNog eens.[^1]\n\n[^1]: a\n\n[^2]: b\n'));
  expect(text).toContain('<NotesHere entry="99110-12" numbers="1 2"></NotesHere>\n</div>');
  expect(text).toContain('<a href="#noot-1" id="noot-1-aanroep" aria-label="Noot 1"');
  expect(text).toContain('id="noot-1-aanroep-2"');
  expect(text.match(/<NotesHere/g)).toHaveLength(1);
});

test('a call that the text does not define, as in a translation, is one too', () => {
  expect(show(render('One.[^7]', {}, 'en'))).toContain('<a href="#noot-7"');
});

test('remarks come behind the paragraph that they concern', () => {
  expect(show(render('Een.\n\nTwee.', { remarked: ['alinea-1'] }))).toBe(
    '<p id="alinea-1">Een.</p>\n<RemarksHere motion="99110-12" at="alinea-1"></RemarksHere>\n' +
      '<p id="alinea-2">Twee.</p>',
  );
});

test('the headings of a page have the anchors of the Dutch', () => {
  const text = show(render('## Where from\n\nText.', { anchors: ['waarvandaan'] }, 'en'));
  expect(text).toContain('<h2 id="waarvandaan">Where from</h2>');
});

test('in another language a quotation is said to be Dutch', () => {
  expect(show(render('It says “de motie”.', {}, 'en'))).toBe(
    '<p id="alinea-1">It says <span lang="nl">“de motie”</span>.</p>',
  );
  expect(show(render('Er staat “de motie”.'))).not.toContain('lang=');
});

test('a number does not break, and a sign of HTML is text', () => {
  expect(show(render('Op 4 november: a \\< b & c.'))).toContain(
    '4\u00a0november: a &#x3C; b &#x26;',
  );
});

test('a term links to its explanation, which comes last', () => {
  const terms = [{ id: 'cs', forms: ['c.s.'], marked: true, motions: [] }];
  expect(show(render('Korver c.s. vroeg.', {}, 'nl', terms))).toBe(
    '<p id="alinea-1">Korver <a href="/register/begrippen/#cs" class="term">c.s.</a> vroeg.</p>\n' +
      '<TermsHere ids="cs"></TermsHere>',
  );
});
