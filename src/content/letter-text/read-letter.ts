import { unique } from '../../register/unique.ts';
import { groupBlocks, type Block } from './blocks.ts';
import { readHead } from './head.ts';
import { splitLines } from './lines.ts';
import { readTitle } from './motion-title.ts';
import type { ParsedLetter, ParsedMotion } from './parsed-letter.ts';
import { findReadingProblems } from './problems.ts';
import { removeRunningHeads } from './running-heads.ts';
import { separateNotes } from './separate-notes.ts';
import { readSignature } from './signature.ts';
import { readSource } from './source.ts';
import { splitMotions, type MotionText } from './split-motions.ts';
import { splitSources } from './split-sources.ts';

const SALUTATION = /^(?:Geachte|Beste|Hooggeachte)\b/;
const CALL = /\[\^(\d+)\]/g;

/**
 * Reads the text of a letter to the Tweede Kamer in which a minister goes through motions, one
 * heading a motion, with sources in footnotes. Of a PDF, that is the text that a converter makes of
 * it, as long as the figures of the footnotes are superscripts, `<sup>` or `[^1]`.
 */
export function readLetter(text: string): ParsedLetter {
  const { headLines, references, blocks, notes, introduction, motions } = splitLetter(text);
  const head = readHead(headLines);
  const [reference] = references;
  const letter = {
    head,
    signature: readSignature(blocks),
    continuationReference: reference ? { value: reference.text, line: reference.line } : null,
    motions: motions.map(toMotion),
    introductionNotes: listCalls(introduction),
    notes: notes
      .map(({ number, line, texts }) => ({
        number,
        line,
        sources: splitSources(texts).map((own) => readSource(own, head.date?.value ?? null)),
      }))
      .toSorted((a, b) => a.number - b.number),
  };
  return { ...letter, problems: findReadingProblems(letter, blocks) };
}

/** The parts of a letter as they are in its text, the running heads of its pages taken out. */
export function splitLetter(text: string) {
  const lines = splitLines(text);
  const salutation = lines.findIndex((line) => SALUTATION.test(line.text));
  const start = salutation === -1 ? lines.length : salutation;
  const { lines: unpaged, references } = removeRunningHeads(lines.slice(start));
  const { text: blocks, notes } = separateNotes(groupBlocks(unpaged));
  return { headLines: lines.slice(0, start), references, blocks, notes, ...splitMotions(blocks) };
}

function toMotion({ heading, line, text }: MotionText, index: number): ParsedMotion {
  const order = heading.order ?? index + 1;
  return { ...heading, ...readTitle(heading.title), line, order, notes: listCalls(text) };
}

/** The numbers of the notes that a text calls, each once. */
function listCalls(text: readonly Block[]): number[] {
  return unique(
    text.flatMap((block) => Array.from(block.text.matchAll(CALL), ([, number]) => Number(number))),
  );
}
