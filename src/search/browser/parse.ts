import { findDatesIn } from '../language/dates.ts';
import type { SearchLanguage } from '../language/language.ts';
import { findKamerstukken, type Kamerstuk } from '../../register/kamerstuk.ts';
import { normaliseQuery } from './normalise.ts';

/** What a reader typed, taken apart: each part is a number, a date, a phrase, or words. */
export type Part =
  | { readonly kind: 'paper'; readonly text: string; readonly paper: Kamerstuk }
  | {
      readonly kind: 'dossier';
      readonly text: string;
      readonly dossier: Pick<Kamerstuk, 'base' | 'suffix'>;
    }
  | { readonly kind: 'number' | 'motion' | 'note'; readonly text: string; readonly number: string }
  | { readonly kind: 'date'; readonly text: string; readonly date: string }
  | {
      readonly kind: 'address' | 'reference' | 'phrase' | 'words';
      readonly text: string;
    }
  /** What no result may have: it follows a minus. */
  | { readonly kind: 'excluded'; readonly text: string; readonly parts: readonly Part[] };

/** Finds the parts of one kind in a text; the recognisers after it do not see what it took. */
type Recogniser = (text: string, language: SearchLanguage) => (Found | null)[];

interface Found {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

/**
 * Takes a query apart. Numbers are recognised in every form in which they are written, anywhere in
 * the text, with the words of either language before them, since readers of one quote the other.
 * Everything that is not a number, a date or a quoted phrase is words.
 */
export function parseQuery(query: string, language: SearchLanguage): Part[] {
  let rest = normaliseQuery(query);
  const found: Found[] = [];
  for (const recognise of RECOGNISERS) {
    for (const each of recognise(rest, language)) {
      if (each === null) continue;
      found.push(each);
      rest = rest.slice(0, each.start) + TAKEN.repeat(each.end - each.start) + rest.slice(each.end);
    }
  }
  for (const { index, 0: text } of rest.matchAll(new RegExp(`[^${TAKEN}]+`, 'gu'))) {
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    found.push({
      start: index,
      end: index + text.length,
      part: { kind: 'words', text: text.trim() },
    });
  }
  return found.toSorted((a, b) => a.start - b.start).map(({ part }) => part);
}

/** Takes the place of what was recognised: not a letter, a digit or a space. */
const TAKEN = '\u0000';

const RECOGNISERS: readonly Recogniser[] = [
  each(/(?<=^|\s)[-−–](["“„][^"“”„]+["”“]|[\p{L}\p{N}][^\s\0]*)/gu, ([, text = ''], language) => ({
    kind: 'excluded',
    text,
    parts: parseQuery(text, language),
  })),
  each(/["“”„]([^"“”„\0]*[\p{L}\p{N}][^"“”„\0]*)["“”]/gu, ([, text = '']) => ({
    kind: 'phrase',
    text,
  })),
  (text) =>
    findKamerstukken(text).map(({ paper, start, end }) => ({
      start,
      end,
      part: { kind: 'paper', text: text.slice(start, end), paper },
    })),
  each(/(?:https?:\/\/|www\.)[^\s\0]+/giu, ([text]) => ({ kind: 'address', text })),
  each(
    /(?<![\p{L}\p{N}/-])(?:(?:dossier|file)\s*)?(\d{2})[\s.\u00a0]?(\d{3})(?:[\s-]*([IVXLCDM]+))?(?![\p{L}\p{N}/-])/giu,
    ([text, two, three, suffix]) => ({
      kind: 'dossier',
      text,
      dossier: { base: `${two}${three}`, suffix: suffix?.toUpperCase() ?? null },
    }),
  ),
  // A number without anything between its parts: 21501201736.
  each(/(?<![\p{L}\p{N}/-])(?:kst)?\d{7,12}(?![\p{L}\p{N}/-])/giu, ([text]) => ({
    kind: 'reference',
    text,
  })),
  // Other references have both a digit and a letter, or their digits in groups: 2021Z19031.
  each(
    /(?<![\p{L}\p{N}])(?=[^\s\0]*\d)(?=[^\s\0]*[a-z])[a-z\d]+(?:[-/.][a-z\d]+)*(?![\p{L}\p{N}])/giu,
    ([text]) => (text.length < 6 ? null : { kind: 'reference', text }),
  ),
  each(
    /(?<![\p{L}\p{N}])(?:(?:voet)?(?:noot|noten)|(?:foot)?notes?)\s+(\d{1,3})(?![\p{L}\p{N}-])/giu,
    ([text, number]) => ({
      kind: 'note',
      text,
      number: plain(number),
    }),
  ),
  each(
    /(?<![\p{L}\p{N}])moti(?:e|on)s?\s+(?:n[ro]\.?\s*|num[mb]er\s+)?(\d{1,5})(?![\p{L}\p{N}-])/giu,
    ([text, number]) => ({ kind: 'motion', text, number: plain(number) }),
  ),
  (text, { dates }) =>
    findDatesIn(text, dates).map(({ date, start, end }) => ({
      start,
      end,
      part: { kind: 'date', text: text.slice(start, end), date },
    })),
  each(
    /(?<![\p{L}\p{N},.-])(?:n[ro]\.?\s*|num[mb]er\s+)?(\d{1,5})(?![\p{L}\p{N}-]|[,.]\d)/giu,
    ([text, number]) => ({
      kind: 'number',
      text,
      number: plain(number),
    }),
  ),
];

function each(
  pattern: RegExp,
  read: (match: readonly [string, ...string[]], language: SearchLanguage) => Part | null,
): Recogniser {
  return (text, language) =>
    Array.from(text.matchAll(pattern), (match) => {
      const [whole, ...groups] = match;
      const part = read([whole, ...groups], language);
      return part && { start: match.index, end: match.index + whole.length, part };
    });
}

/** Without leading zeros. */
function plain(number = ''): string {
  return String(Number(number));
}
