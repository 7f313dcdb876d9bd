import { editDistance } from '../../content/edit-distance.ts';
import { findWords, fold, normaliseWords } from '../language/words.ts';
import { readClasses, type Lexicon } from '../language/lexicon.ts';
import { soundOf } from '../language/sound.ts';
import type { Clause } from './plan.ts';

/** A query as the reader may have meant it. */
export interface Suggestion {
  readonly query: string;
  /** Whether it is so near to what was typed that it can be searched at once. */
  readonly close: boolean;
}

/**
 * The query as it may have been meant: with a name that was split otherwise or spelled as it sounds, with
 * two words written as one, or with the register's nearest word for each unknown one.
 *
 * @param asked what was asked for, in its order.
 * @param unknown what of that the register does not have.
 * @param titles the titles of the motions: of words that are equally near, theirs are likelier.
 * @returns null where nothing is near.
 */
export function suggestQuery(
  query: string,
  asked: readonly Clause[],
  unknown: readonly Clause[],
  lexicon: Lexicon,
  titles: readonly string[],
): Suggestion | null {
  const words = unknown.filter(({ kind }) => kind === 'words');
  if (words.length === 0) return null;
  const named = suggestName(query, words, lexicon);
  if (named !== null) return named;
  const titleWords = new Set(normaliseWords(titles.join(' ')).split(' '));
  let suggestion: Suggestion = { query, close: true };
  for (const { text } of words) {
    const near = joinNeighbour(text, asked, lexicon) ?? suggestWord(text, lexicon, titleWords);
    if (near === null) continue;
    suggestion = {
      query: suggestion.query.replace(near.typed, near.word),
      close: suggestion.close && near.close,
    };
  }
  return suggestion.query === query ? null : suggestion;
}

interface Near {
  readonly typed: string;
  readonly word: string;
  readonly close: boolean;
}

/** A name split into more words than it has, or fewer: "Vander Lee", "Voor de Wind", "Ledrian". */
function suggestName(
  query: string,
  unknown: readonly Clause[],
  { data }: Lexicon,
): Suggestion | null {
  const typed = findWords(query);
  const names = data.names.map((name) => ({ name, sound: soundOf(name) }));
  for (let length = Math.min(MOST_NAME_WORDS, typed.length); length > 0; length--) {
    for (let place = 0; place + length <= typed.length; place++) {
      const [start = 0, end = 0] = [typed[place]?.start, typed[place + length - 1]?.end];
      const text = query.slice(start, end);
      if (!unknown.some((clause) => text.includes(clause.text))) continue;
      const sound = soundOf(text);
      const near = names.find(
        (each) =>
          each.sound === sound || (sound.length >= 7 && editDistance(each.sound, sound) === 1),
      );
      if (near === undefined) continue;
      return { query: query.slice(0, start) + near.name + query.slice(end), close: true };
    }
  }
  return null;
}

const MOST_NAME_WORDS = 4;

/** Dutch writes compounds as one word; readers often as two. */
function joinNeighbour(word: string, asked: readonly Clause[], lexicon: Lexicon): Near | null {
  const place = asked.findIndex(({ text }) => text === word);
  for (const [first, second] of [
    [asked[place - 1]?.text, word],
    [word, asked[place + 1]?.text],
  ]) {
    if (first === undefined || second === undefined) continue;
    if (lexicon.termOf(first + second) === undefined) continue;
    return { typed: `${first} ${second}`, word: first + second, close: true };
  }
  return null;
}

/**
 * The register's word nearest to an unknown one, by its letters or by its sound. Of words that are
 * equally near: a name, then a word of a title, then the more common.
 */
function suggestWord(word: string, lexicon: Lexicon, titleWords: ReadonlySet<string>): Near | null {
  const wanted = fold(word);
  if (/\d/.test(wanted)) return null;
  const sound = soundOf(word);
  const most = wanted.length < 4 ? 0 : wanted.length < 6 ? 1 : 2;
  const { names, classes } = lexicon.data;
  const known = readClasses(classes).flatMap(({ forms, aliases }) => [...forms, ...aliases]);
  const parts = names.flatMap((name) => findWords(name).map(({ text }) => text));
  const bonusOf = (folded: string): number =>
    parts.some((part) => fold(part) === folded) ? 0.4 : titleWords.has(folded) ? 0.2 : 0;
  let best: { form: string; distance: number; cost: number } | null = null;
  for (const form of [...parts, ...known]) {
    const folded = fold(form);
    const longer = Math.abs(folded.length - wanted.length);
    if (longer > most + 1 || /\d/.test(folded)) continue;
    // "unanswered" is not a mistake for its opposite.
    if (longer === 2 && (wanted.endsWith(folded) || folded.endsWith(wanted))) continue;
    const letters = editDistance(wanted, folded);
    // One sound spelled otherwise is one mistake, however many letters differ.
    const distance = Math.min(
      letters,
      letters <= most + 2 ? editDistance(sound, soundOf(form)) + 1 : letters,
    );
    // Mistakes in the first letter are rare.
    const first = folded[0] === wanted[0] || soundOf(form)[0] === sound[0] ? 0 : 0.5;
    if (distance + first > most) continue;
    const cost = distance + first - bonusOf(folded);
    if (best === null || cost < best.cost) best = { form, distance, cost };
  }
  if (best === null) return suggestPart(word, lexicon);
  const close = best.distance <= (wanted.length >= 9 ? 2 : wanted.length >= 5 ? 1 : 0);
  return { typed: word, word: lexicon.wordFor(best.form), close };
}

/** The longest known word with which an unknown compound starts. */
function suggestPart(word: string, lexicon: Lexicon): Near | null {
  const compound = fold(word);
  const [longest] = readClasses(lexicon.data.classes)
    .flatMap(({ forms }) => forms)
    .filter((form) => {
      const length = fold(form).length;
      return length >= SHORTEST_PART && length < compound.length && compound.startsWith(fold(form));
    })
    .toSorted((a, b) => b.length - a.length);
  return longest === undefined ? null : { typed: word, word: longest, close: false };
}

const SHORTEST_PART = 7;
