import { findWords, fold } from '../language/words.ts';
import { findDatesIn } from '../language/dates.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { dateToken, dateTokens } from '../language/tokens.ts';
import type { Match } from './match.ts';
import { isQuoted } from './tries.ts';

/** A stretch of a text, its end not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A mark and the term that it belongs to. */
interface Place extends Mark {
  readonly term: string;
}

/** What was searched for: a clause, and the terms that answer it. */
export type Sought = Pick<Match, 'clause' | 'terms'>;

/**
 * Finds in a text what was searched for: whole words of a term's class, expressions, phrases, and dates
 * in any form.
 *
 * @returns the places in their order, none of them inside another.
 */
export function findMarks(text: string, sought: readonly Sought[], lexicon: Lexicon): Place[] {
  const places = [
    ...findTermMarks(text, sought, lexicon),
    ...findDateMarks(text, sought, lexicon),
    ...sought.flatMap(({ clause }) =>
      clause.kind === 'phrase' ? findPhraseMarks(text, clause.text) : [],
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: Place[] = [];
  for (const place of places) {
    if (place.start >= (marks.at(-1)?.end ?? 0)) marks.push(place);
  }
  return marks;
}

function findTermMarks(text: string, sought: readonly Sought[], lexicon: Lexicon): Place[] {
  const terms = new Set(sought.flatMap(({ terms: own }) => own).filter((term) => !isQuoted(term)));
  if (terms.size === 0) return [];
  return lexicon.findTerms(text).filter(({ term }) => terms.has(lexicon.tokenOf(term)));
}

function findDateMarks(text: string, sought: readonly Sought[], { language }: Lexicon): Place[] {
  const wanted = new Set(
    sought.flatMap(({ clause: { part }, terms }) =>
      part.kind === 'date' && terms.includes(`"${dateToken(part.date)}"`)
        ? [dateToken(part.date)]
        : [],
    ),
  );
  if (wanted.size === 0) return [];
  return findDatesIn(text, language.dates).flatMap((place) => {
    const term = dateTokens(place.date).find((token) => wanted.has(token));
    return term === undefined ? [] : [{ ...place, term }];
  });
}

/** Where a phrase stands in a text, word for word. */
export function findPhraseMarks(text: string, phrase: string): Place[] {
  const wanted = findWords(phrase).map((word) => fold(word.text));
  const words = findWords(text);
  const folded = words.map((word) => fold(word.text));
  return words.flatMap((word, place) => {
    if (!wanted.every((part, index) => folded[place + index] === part)) return [];
    return [
      { start: word.start, end: words[place + wanted.length - 1]?.end ?? word.end, term: phrase },
    ];
  });
}
