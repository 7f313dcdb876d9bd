import { listQuotes } from '../../i18n/text.ts';
import type { Problem } from '../problem.ts';
import { listFigures, missingFrom } from './figures.ts';
import type { TranslatedFolder } from './translation.ts';

/** The numbers, months and quotations of a text; a page quotes the site, which has its own words. */
export const compareTexts = (
  folder: TranslatedFolder,
  dutch: string,
  words: string,
): Pick<Problem, 'what' | 'advice'>[] => [
  ...compareFigures(dutch, words),
  ...(folder === 'pages' ? [] : compareQuotes(dutch, words)),
];

/** What a quotation of the letter says is said twice: in Dutch, and in brackets what that means. */
const TRANSLATED_QUOTE = / \(‘[^”]*?’\)/g;

function compareFigures(dutch: string, words: string): Pick<Problem, 'what' | 'advice'>[] {
  const own = listFigures(dutch, 'nl');
  const found = listFigures(words.replace(TRANSLATED_QUOTE, ''), 'en');
  const report = (figures: readonly string[], what: string, advice: string) =>
    figures.length === 0 ? [] : [{ what: `${what}: ${figures.join(', ')}`, advice }];
  return [
    ...report(
      missingFrom(own, found),
      'figures of the Dutch are missing',
      'Name them here, in figures too.',
    ),
    ...report(missingFrom(found, own), 'the Dutch has other figures', 'Remove them here.'),
  ];
}

/** What is quoted stays Dutch, letter for letter. */
function compareQuotes(dutch: string, words: string): Pick<Problem, 'what' | 'advice'>[] {
  const [own, found] = [listQuotes(dutch), listQuotes(words)];
  const advice = 'Quote the same Dutch words, and put what they mean after them: “…” (‘…’).';
  return [
    ...missingFrom(own, found).map((text) => ({
      what: `the quotation “${text}” of the Dutch is missing`,
      advice,
    })),
    ...missingFrom(found, own).map((text) => ({
      what: `“${text}” is not quoted in the Dutch`,
      advice,
    })),
  ];
}
