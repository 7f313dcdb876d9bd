/** What tells a term in a text: its id, and the words that are it. */
export interface Forms {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A part of a text: plain, or the words that are a term. */
export type Piece = string | { readonly id: string; readonly text: string };

/**
 * Cuts a text at the terms in it, each where it first stands. The longest form wins; a form is whole
 * words, in its own capitals, but that one in lower case also starts a sentence. What is quoted from
 * the letter, “…”, is left alone.
 *
 * @param seen the terms that stood before: they are left alone, and those found now are added.
 */
export function splitTerms(
  text: string,
  terms: readonly Forms[],
  seen: Set<string> = new Set(),
): Piece[] {
  const pieces: Piece[] = [];
  let plain = 0;
  for (const { id, text: words, at } of findForms(text, terms)) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (at > plain) pieces.push(text.slice(plain, at));
    pieces.push({ id, text: words });
    plain = at + words.length;
  }
  if (plain < text.length) pieces.push(text.slice(plain));
  return pieces;
}

/** A term, and what decides whether a text marks it. */
export interface Markable extends Forms {
  readonly marked: boolean;
  /** Where it is used. */
  readonly motions: readonly unknown[];
}

/** The most words that a text marks: more would make it harder to read, not easier. */
const MOST_MARKED = 8;

/** The terms that a text marks: of those in it the ones that the fewest motions use. */
export function chooseTerms<Term extends Markable>(text: string, terms: readonly Term[]): Term[] {
  const found = listTerms(text, terms);
  return terms
    .filter(({ id, marked }) => marked && found.has(id))
    .sort((a, b) => a.motions.length - b.motions.length)
    .slice(0, MOST_MARKED);
}

/** The ids of the terms in a text. */
export function listTerms(text: string, terms: readonly Forms[]): Set<string> {
  return new Set(findForms(text, terms).map(({ id }) => id));
}

interface Finder {
  readonly ids: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

/** One list of terms is sought in some hundreds of texts. */
const finders = new WeakMap<readonly Forms[], Finder>();

function finderOf(terms: readonly Forms[]): Finder {
  const known = finders.get(terms);
  if (known) return known;
  const ids = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form, id] as const)));
  const finder = { ids, pattern: compile([...ids.keys()]) };
  finders.set(terms, finder);
  return finder;
}

/** Every form in a text, with its place in it. */
function findForms(text: string, terms: readonly Forms[]) {
  const { ids, pattern } = finderOf(terms);
  return Array.from(text.matchAll(pattern), (match) => {
    const form = match[0].replace(/\s/g, ' ');
    const id = ids.get(form) ?? ids.get(form.charAt(0).toLowerCase() + form.slice(1));
    return id === undefined ? [] : [{ id, text: match[0], at: match.index }];
  }).flat();
}

/** Finds quotations, which no term is, and forms; a small first letter may be a capital. */
function compile(forms: readonly string[]): RegExp {
  const options = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .map((form) => form.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`));
  const whole = `(?<![\\p{L}\\p{N}])(?:${options.join('|')})(?![\\p{L}\\p{N}])`;
  return new RegExp(forms.length === 0 ? '“[^”]*”' : `“[^”]*”|${whole}`, 'gu');
}
