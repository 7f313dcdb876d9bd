import { findDates } from '../../search/language/nl-dates.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/** A letter's lines without what its pages repeat. */
export interface Unpaged {
  readonly lines: readonly Line[];
  /** The references in the heads of the pages, from the top. */
  readonly references: readonly Line[];
}

const PAGE_NUMBER = /^(?:(?:pagina|bladzijde|blad) )?\d{1,3}(?: ?(?:van|\/) ?\d{1,3})?$/i;
const REFERENCE = /^(?=.*\d)[\w./-]+$/;

/**
 * Takes the numbers and the running heads of the pages out of the text under the salutation. A
 * running head is a label of the letterhead with, on the same line or the next, a reference or date.
 */
export function removeRunningHeads(lines: readonly Line[]): Unpaged {
  const kept: Line[] = [];
  const references: Line[] = [];
  let needsValue = false;
  for (const { line, text } of lines) {
    if (text === '' || PAGE_NUMBER.test(text)) {
      kept.push({ line, text: '' });
      continue;
    }
    const label = readLabel(text);
    const value = label === null ? text : label.rest;
    const isHead: boolean =
      label === null ? needsValue && isValue(value) : value === '' || isValue(value);
    if (isHead && REFERENCE.test(value)) references.push({ line, text: value });
    kept.push({ line, text: isHead ? '' : text });
    needsValue = isHead && value === '';
  }
  return { lines: kept, references };
}

function isValue(text: string): boolean {
  return (
    REFERENCE.test(text) || findDates(text).some(({ start, end }) => end - start === text.length)
  );
}
