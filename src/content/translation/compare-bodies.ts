import type { Language } from '../../i18n/language.ts';
import type { Block, Body } from '../body.ts';
import { HEADINGS, placeOfHeading } from '../headings.ts';
import type { Problem } from '../problem.ts';
import { readEntry } from '../read-content.ts';
import { compareTexts } from './compare-texts.ts';
import type { Pair } from './entries.ts';
import type { TranslatedFolder } from './translation.ts';

/** Who acted is said in each language, and when where the letter gives no day; nothing else. */
export const STEP_WORDS: readonly string[] = ['by', 'when'];

type Found = Omit<Problem, 'file'>;

/** What differs in the text of an entry: its headings, steps, paragraphs, and what is in each of them. */
export function compareBodies({ folder, dutch, words }: Pair, language: Language): Problem[] {
  const { file } = words;
  const [own, found] = [readEntry(dutch), readEntry(words)];
  const form = [
    ...compareForm(own, found, words.bodyLine),
    ...compareHeadings(own, found, language),
    ...compareCode(own, found),
  ];
  return [
    ...form,
    ...compareSteps(own, found),
    // Where a paragraph is missing, all that follow differ.
    ...(form.length > 0
      ? []
      : found.blocks.flatMap((block, place) => compareBlocks(folder, own.blocks[place], block))),
  ].map((problem) => ({ file, ...problem }));
}

function compareForm(dutch: Body, words: Body, line: number): Found[] {
  const levels = ({ headings }: Body): string =>
    headings.map(({ depth }) => '#'.repeat(depth)).join(' ');
  const steps = ({ blocks }: Body): string => blocks.map(({ step }) => step).join(' ');
  if (levels(dutch) !== levels(words)) {
    const what = `the headings are "${levels(words)}", and "${levels(dutch)}" in Dutch`;
    return [{ line, what, advice: 'Use the same ones, in the same order.' }];
  }
  if (steps(dutch) === steps(words)) return [];
  const different = words.blocks.find(({ step }, place) => step !== dutch.blocks[place]?.step);
  return [
    {
      line: different?.line ?? line,
      what: `there are ${count(words)}, and ${count(dutch)} in Dutch`,
      advice: 'Keep the paragraphs and steps of the Dutch, in the same order.',
    },
  ];
}

const count = ({ blocks }: Body): string => {
  const steps = new Set(blocks.map(({ step }) => step).filter((step) => step > 0)).size;
  return `${blocks.length} paragraphs and ${steps} steps`;
};

/** The questions of a motion are the same on every page: a text does not word them anew. */
function compareHeadings(dutch: Body, words: Body, language: Language): Found[] {
  return dutch.headings.flatMap(({ text: own }, place) => {
    const expected = HEADINGS[language][placeOfHeading(own)];
    const heading = words.headings[place];
    if (expected === undefined || heading === undefined || heading.text === expected) return [];
    return [
      {
        line: heading.line,
        what: `the heading is "${heading.text}"`,
        advice: `Write "${expected}".`,
      },
    ];
  });
}

/** What the site fills in stands in every language; nothing else is code. */
function compareCode(dutch: Body, words: Body): Found[] {
  const own = dutch.code.map(({ text }) => text);
  return words.code
    .filter(({ text }) => !own.includes(text))
    .map(({ line, text }) => ({
      line,
      what: `"${text.slice(0, 40)}" is code, and is not in the Dutch`,
      advice: 'Use Markdown only: no import, export, {expression}, component or HTML.',
    }));
}

function compareSteps(dutch: Body, words: Body): Found[] {
  return words.steps.flatMap(({ attributes, line }, place) => {
    const expected = dutch.steps[place]?.attributes
      .map(({ name }) => name)
      .filter((name) => STEP_WORDS.includes(name));
    const found = attributes.map(({ name }) => name);
    if (expected === undefined || String(found.toSorted()) === String(expected.toSorted())) {
      return [];
    }
    const what = `the step has ${found.join(', ') || 'no attributes'}, and needs ${expected.join(', ')}`;
    return [{ line, what, advice: 'Translate those; all else comes from the Dutch.' }];
  });
}

function compareBlocks(folder: TranslatedFolder, dutch: Block | undefined, words: Block): Found[] {
  if (dutch === undefined) return [];
  const { line } = words;
  const same = (what: string, own: readonly string[], found: readonly string[]): Found[] =>
    String(own.toSorted()) === String(found.toSorted())
      ? []
      : [
          {
            line,
            what: `the ${what} are ${found.join(', ') || 'missing'}, and in Dutch ${own.join(', ') || 'there are none'}`,
            advice: 'Put the same ones in this paragraph.',
          },
        ];
  return [
    ...same('notes', dutch.calls, words.calls),
    ...same('links', dutch.links, words.links),
    ...compareTexts(folder, dutch.text, words.text).map((problem) => ({ line, ...problem })),
  ];
}
