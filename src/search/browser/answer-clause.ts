import type { PageFacts } from '../index/pages.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { findPhraseMarks } from './marks.ts';
import type { Match } from './match.ts';
import type { Engine } from './engine.ts';
import { planQuery, type Clause } from './plan.ts';
import { chooseClauses } from './choose-clauses.ts';
import { planPhrase } from './tries.ts';

/** The pages that answer a clause; null where none does. */
export async function answerClause(engine: Engine, clause: Clause): Promise<Match | null> {
  const { kind, text, tries, together, anyOf, value } = clause;
  if (value !== undefined) return { clause, terms: [], found: havingValue(engine, clause) };
  const whole = await firstFound(engine, tries);
  const parts = await Promise.all(together.map((term) => engine.lookUp(term)));
  const starts = await Promise.all(anyOf.map((term) => engine.lookUp(term)));
  let found = joinFound([whole?.found ?? new Map<PageFacts, number>(), commonTo(parts), ...starts]);
  if (kind === 'phrase') found = await keepPhrase(engine, found, text);
  if (found.size === 0) return null;
  return { clause, terms: [...(whole === null ? [] : [whole.term]), ...together, ...anyOf], found };
}

type Found = ReadonlyMap<PageFacts, number>;

async function firstFound(engine: Engine, tries: readonly string[]) {
  for (const term of tries) {
    const found = await engine.lookUp(term);
    if (found.size > 0) return { term, found };
  }
  return null;
}

/** The pages that any of these found, each with its best score. */
function joinFound(several: readonly Found[]): Map<PageFacts, number> {
  const joined = new Map<PageFacts, number>();
  for (const [page, score] of several.flatMap((found) => [...found])) {
    joined.set(page, Math.max(score, joined.get(page) ?? 0));
  }
  return joined;
}

/** The pages that all of these found, each with its worst score. */
function commonTo([first, ...others]: readonly Found[]): Found {
  const pages = [...(first ?? [])].filter(([page]) => others.every((found) => found.has(page)));
  return new Map(
    pages.map(([page, score]) => [
      page,
      Math.min(score, ...others.map((found) => found.get(page) ?? 0)),
    ]),
  );
}

/** The index knows only the classes of words; whether a page has them as typed, its text must tell. */
async function keepPhrase(
  engine: Engine,
  found: Found,
  phrase: string,
): Promise<Map<PageFacts, number>> {
  const texts = await Promise.all(
    [...found].map(async ([page, score]) => {
      const sections = await engine.read(page);
      const said = [page.title, ...sections.map(({ text }) => text)];
      const has = said.some((text) => findPhraseMarks(text, phrase).length > 0);
      return has ? [[page, score] as const] : [];
    }),
  );
  return new Map(texts.flat());
}

/** The pages that have the value of a facet that a clause means; where it is denied, another value. */
function havingValue({ pages }: Engine, { value }: Clause): Map<PageFacts, number> {
  if (value === undefined) return new Map();
  const having = pages.filter(({ filters }) => {
    const values = filters[value.facet];
    return value.denied
      ? values.length > 0 && !values.includes(value.value)
      : values.includes(value.value);
  });
  return new Map(having.map((page) => [page, 1]));
}

/** The pages that have the whole query word for word, as one pasted from a title; none for a shorter query. */
export async function findLiterally(
  engine: Engine,
  query: string,
  lexicon: Lexicon,
): Promise<Found> {
  const [phrase] = planPhrase(query, lexicon);
  const long = phrase !== undefined && phrase.split(' ').length >= SHORTEST_LITERAL;
  return long ? engine.lookUp(phrase) : new Map();
}

/** Fewer words than this also come together by chance. */
const SHORTEST_LITERAL = 4;

/** A phrase that occurs nowhere, answered by its separate words. */
export async function answerLoosely(
  engine: Engine,
  unknown: readonly Clause[],
  lexicon: Lexicon,
): Promise<(Match | null)[]> {
  const phrases = unknown.filter(({ kind, excluded }) => kind === 'phrase' && !excluded);
  const { clauses } = planQuery(
    phrases.map(({ text }) => ({ kind: 'words', text })),
    lexicon,
  );
  const { asked } = chooseClauses(clauses, lexicon);
  return Promise.all(asked.map((clause) => answerClause(engine, clause)));
}
