/**
 * How Dutch words are compared in the search, when the index is made and when a reader types: the
 * same functions serve both, so that the two never disagree.
 */

/** A word as it is compared: lower case, without accents or apostrophes, without a genitive 's. */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ə/g, 'e')
    .replace(/ı/g, 'i')
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
}

/** A word of a text and where it stands in it, its end not included. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order; a hyphen parts words, an apostrophe does not. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The folded words of a text with single spaces between them. */
export function normaliseWords(text: string): string {
  return findWords(text)
    .map((word) => fold(word.text))
    .join(' ');
}

/** What may follow a stem in an inflected noun, adjective or verb, the longest first. */
const ENDINGS = ['den', 'ten', 'en', 'de', 'te', 'e', 's', 't'];
/** Shorter stems of short endings would join words that have nothing to do with each other. */
const shortestStem = (ending: string): number => (ending === 'en' || ending === 'e' ? 3 : 4);

/**
 * The keys under which an inflected word meets its other forms: two words that share a key are
 * taken as forms of one. "oorlogen" and "oorlog" share "oorlog"; "territoriale" and "territoriaal"
 * share "territorial". A key need not be a word; it is never shown.
 *
 * @param word folded.
 * @returns the likeliest first.
 */
export function keysOf(word: string): string[] {
  if (/\d/.test(word)) return [word];
  const stems = ENDINGS.filter(
    (ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem(ending),
  ).map((ending) => word.slice(0, -ending.length));
  const special = [
    /^(.{3,})heden$/.exec(word)?.[1]?.concat('heid'),
    /^(.{4,})a$/.exec(word)?.[1]?.concat('um'),
    /^ge(.{4,})[dt]$/.exec(word)?.[1],
  ].filter((stem) => stem !== undefined);
  return [...new Set([word, ...stems, ...special].map(spellStem))];
}

/** One spelling for a stem: "raad" and "rad(en)", "brief" and "briev(en)", "huis" and "huiz(en)". */
function spellStem(stem: string): string {
  return stem
    .replace(/([aeou])\1(?=.)/g, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
