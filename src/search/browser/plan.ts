import type { Lexicon, Unit } from '../language/lexicon.ts';
import type { Part } from './parse.ts';
import { listTries } from './tries.ts';
import { FACETS, type Facet } from '../index/fields.ts';

/** One thing that the reader asks for; a result has everything that is asked for. */
export interface Clause {
  readonly kind: Part['kind'] | 'stop' | 'value';
  /** As it was typed. */
  readonly text: string;
  /** Terms to try until one finds something, the best first; one in quotes is found exactly or not at all. */
  readonly tries: readonly string[];
  /** Terms that answer it together: the parts of a compound. */
  readonly together: readonly string[];
  /** Terms each of which answers it: the words that begin with what was typed. */
  readonly anyOf: readonly string[];
  /** The value of a facet that it means, and whether it is negated: "not carried out". */
  readonly value?: { readonly facet: Facet; readonly value: string; readonly denied: boolean };
  /** No result may have it. */
  readonly excluded: boolean;
  readonly part: Part;
}

/** What to search for, and the negations that were not understood. */
export interface Plan {
  readonly clauses: readonly Clause[];
  readonly denials: readonly string[];
}

/**
 * What to search for, for each part of a query. A part without a term to try is unknown: it never
 * reaches the engine, which would answer with whatever starts a little like it.
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

/** How far a negation may be from what it negates, in words: "not yet been carried out". */
const DENIAL_REACH = 3;

function planWords(text: string, lexicon: Lexicon): Plan {
  const units = lexicon.split(text);
  const clauses: Clause[] = [];
  const denials: string[] = [];
  /** The last negation, as long as nothing after it was negated. */
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

/** A status anywhere in a query; a kind of page only at its start: "sources on …". */
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
  // One letter or two are not a question yet.
  return text.length < SHORTEST_START ? stopClause(text) : clauseOf(part, { anyOf, together });
}

function stopClause(text: string): Clause {
  return clauseOf({ kind: 'words', text }, { kind: 'stop' });
}

/** Too many words begin with less than this. */
const SHORTEST_START = 3;
