import type { Lexicon, Unit } from '../language/lexicon.ts';
import type { Part } from './parse.ts';
import { listTries } from './tries.ts';
import { FACETS, type Facet } from '../index/fields.ts';

/** One thing that a reader asks for; a result has all of them. */
export interface Clause {
  readonly kind: Part['kind'] | 'stop' | 'value';
  /** As it was typed. */
  readonly text: string;
  /** Searches that answer it, the best first. What is in quotes is found exactly or not at all. */
  readonly tries: readonly string[];
  /** Searches that answer it together: the parts of a compound. */
  readonly together: readonly string[];
  /** Searches each of which answers it: the words that a typed start may become. */
  readonly anyOf: readonly string[];
  /** The value of a facet that it means, and whether it is denied: "niet uitgevoerd". */
  readonly value?: { readonly facet: Facet; readonly value: string; readonly denied: boolean };
  /** No result may have it. */
  readonly excluded: boolean;
  readonly part: Part;
}

/** What to search for, and the words of denial of which nothing was understood. */
export interface Plan {
  readonly clauses: readonly Clause[];
  readonly denials: readonly string[];
}

/**
 * What to search for each part of a query. A part without a search to try is unknown: it is never
 * handed to the engine, which would answer with whatever starts a little like it.
 */
export function planQuery(parts: readonly Part[], lexicon: Lexicon): Plan {
  const plans = parts.map((part) => planPart(part, lexicon));
  return {
    clauses: plans.flatMap(({ clauses }) => clauses),
    denials: plans.flatMap(({ denials }) => denials),
  };
}

function planPart(part: Part, lexicon: Lexicon): Plan {
  if (part.kind === 'words') return planWords(part.text, lexicon);
  if (part.kind === 'excluded') {
    const { clauses } = planQuery(part.parts, lexicon);
    return { clauses: clauses.map((clause) => ({ ...clause, excluded: true })), denials: [] };
  }
  return { clauses: [clauseOf(part, { tries: listTries(part, lexicon) })], denials: [] };
}

function clauseOf(part: Part, known: Partial<Clause>): Clause {
  return {
    kind: part.kind,
    text: part.text,
    tries: [],
    together: [],
    anyOf: [],
    excluded: false,
    part,
    ...known,
  };
}

/** How many words may come between a denial and what it denies: "niet zijn uitgevoerd". */
const DENIAL_REACH = 3;

function planWords(text: string, lexicon: Lexicon): Plan {
  const units = lexicon.split(text);
  const clauses: Clause[] = [];
  const denials: string[] = [];
  /** Where a word of denial last stood that nothing has answered to. */
  let denial: { text: string; place: number } | null = null;
  for (let place = 0; place < units.length; place++) {
    const unit = units[place];
    if (unit === undefined) continue;
    if (lexicon.isNegation(unit.text) && unit.value === undefined) {
      denial = { text: unit.text, place };
      clauses.push(stopClause(unit.text));
      continue;
    }
    const joined = joinUnits(unit, units[place + 1], lexicon);
    const clause =
      planValue(unit, denial !== null && place - denial.place <= DENIAL_REACH, clauses) ??
      joined ??
      planUnit(unit, lexicon);
    clauses.push(clause);
    if (clause === joined) place++;
    if (clause.kind === 'stop') continue;
    if (denial !== null && clause.kind !== 'value' && place - denial.place === 1) {
      denials.push(`${denial.text} ${clause.text}`);
    }
    denial = null;
  }
  return { clauses, denials };
}

/** A status, wherever it stands; a kind of page only where a query starts with it: "bronnen over …". */
function planValue(
  { text, value }: Unit,
  denied: boolean,
  before: readonly Clause[],
): Clause | null {
  const [name = '', meant = ''] = value?.split('=') ?? [];
  const facet = FACETS.find((each) => each === name);
  if (facet === undefined) return null;
  if (facet === 'soort' && before.some(({ kind }) => kind !== 'stop')) return null;
  return clauseOf(
    { kind: 'words', text },
    { kind: 'value', value: { facet, value: meant, denied } },
  );
}

/** Dutch writes compounds as one word, readers often as two: "wapen embargo" is either. */
function joinUnits(one: Unit, other: Unit | undefined, lexicon: Lexicon): Clause | null {
  if (other === undefined || other.value !== undefined) return null;
  if (lexicon.isStopWord(one.text) || lexicon.isStopWord(other.text)) return null;
  const whole = lexicon.termOf(one.text + other.text);
  if (whole === undefined || /\d/.test(one.text + other.text)) return null;
  const parts = [one.term, other.term].filter((term) => term !== undefined).map(lexicon.tokenOf);
  return clauseOf(
    { kind: 'words', text: `${one.text} ${other.text}` },
    { tries: [lexicon.tokenOf(whole)], together: parts.length === 2 ? parts : [] },
  );
}

function planUnit({ text, term }: Unit, lexicon: Lexicon): Clause {
  const part: Part = { kind: 'words', text };
  if (lexicon.isStopWord(text)) return stopClause(text);
  const together = lexicon.partsOf(text).map(lexicon.tokenOf);
  if (term !== undefined) return clauseOf(part, { tries: [lexicon.tokenOf(term)], together });
  const anyOf = lexicon.startingWith(text).map(lexicon.tokenOf);
  if (anyOf.length === 0) return clauseOf(part, { together });
  // A reader who has typed a letter or two asks for nothing yet.
  return text.length < SHORTEST_START ? stopClause(text) : clauseOf(part, { anyOf, together });
}

function stopClause(text: string): Clause {
  return clauseOf({ kind: 'words', text }, { kind: 'stop' });
}

/** A shorter start of a word is the start of too many. */
const SHORTEST_START = 3;
