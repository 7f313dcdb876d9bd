import { FIELD_WEIGHTS, FIELDS } from '../index/fields.ts';
import type { Posting } from '../index/inverted.ts';
import type { PageFacts } from '../index/pages.ts';

/** How much more often counts: less and less, up to one more than this. BM25's k1 */
const SATURATION = 1.4;

/** How much of the score is BM25's; the rest is how often the page has the word. */
const BM25_SHARE = 0.4;

/** What a word in the text counts, next to one in the fields. */
const EXACT_WORD = 1.8;

/** What one occurrence counts. */
const OCCURRENCE = Math.exp(Math.exp(-1 / 8) - 1);

/** What one in the text of a motion counts, which a short page about motions must not come before. */
const IN_MOTION = 5;

/**
 * How well each page that has a word answers it: by BM25 without the length of the page, and by the
 * fields that have it. https://en.wikipedia.org/wiki/Okapi_BM25
 *
 * @param averageLength how many words a page has.
 */
export function scoreTerm(
  postings: readonly Posting[],
  pages: readonly PageFacts[],
  averageLength: number,
): Map<PageFacts, number> {
  const rarity = Math.log((pages.length - postings.length + 0.5) / (postings.length + 0.5) + 1);
  return new Map(
    withPlaces(postings).flatMap(([place, [, body, ...fields]]) => {
      const page = pages[place];
      if (page === undefined) return [];
      const said = body.length * (page.kind === 'motie' ? IN_MOTION : 1) * OCCURRENCE;
      const often = Math.min((5 * said) / averageLength, SATURATION + 1);
      const bm25 = ((SATURATION + 1) * said) / (SATURATION + said);
      const text = (1 - BM25_SHARE) * often + BM25_SHARE * bm25;
      const named = fields.reduce((sum, [field]) => sum + weightOf(field), 0);
      return [[page, rarity * (EXACT_WORD * text + named)]];
    }),
  );
}

/** The pages that have words one after the other, in their text or else in one field. */
export function scorePhrase(
  words: readonly (readonly Posting[])[],
  pages: readonly PageFacts[],
): Map<PageFacts, number> {
  const [first = new Map<number, Posting>(), ...others] = words.map(
    (postings) => new Map(withPlaces(postings)),
  );
  return new Map(
    [...first].flatMap(([place, posting]) => {
      const page = pages[place];
      const all = [posting, ...others.map((postings) => postings.get(place))].filter(
        (each) => each !== undefined,
      );
      if (page === undefined || all.length < words.length) return [];
      if (follow(all.map(([, body]) => body))) return [[page, 1]];
      const [, , ...fields] = posting;
      const has = fields.find(([field]) => follow(all.map((each) => placesIn(each, field))));
      return has === undefined ? [] : [[page, weightOf(has[0])]];
    }),
  );
}

/** Each posting with the place of its page. */
function withPlaces(postings: readonly Posting[]): (readonly [place: number, Posting])[] {
  let place = 0;
  return postings.map((posting) => [(place += posting[0]), posting]);
}

/** The places of a word in a field, each counted from the one before. */
function placesIn([, , ...fields]: Posting, field: number): number[] {
  const [, ...places] = fields.find(([number]) => number === field) ?? [field];
  return places;
}

/** Whether each of these words is somewhere right after the one before, by their places. */
function follow(words: readonly (readonly number[])[]): boolean {
  const [first = new Set<number>(), ...others] = words.map((steps) => {
    let place = 0;
    return new Set(steps.map((step) => (place += step)));
  });
  return [...first].some((start) => others.every((own, index) => own.has(start + index + 1)));
}

function weightOf(field: number): number {
  const name = FIELDS[field];
  return name === undefined ? 0 : FIELD_WEIGHTS[name];
}
