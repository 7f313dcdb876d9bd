import { findWords } from '../language/dutch.ts';
import type { Lexicon, Unit } from '../language/lexicon.ts';
import {
  addressToken,
  dateToken,
  dossierToken,
  motionToken,
  noteToken,
  numberToken,
  otherDossierToken,
  otherNumberToken,
  paperToken,
  referenceToken,
} from '../language/tokens.ts';
import type { Part } from './parse.ts';
import { FACETS, type Facet } from './state.ts';

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

function listTries(part: Part, lexicon: Lexicon): string[] {
  const word = (text: string): string[] => [lexicon.termOf(text) ?? []].flat().map(lexicon.tokenOf);
  switch (part.kind) {
    case 'paper': {
      const { base, suffix, number } = part.paper;
      // "21501-20" may be a paper of dossier 21501, or dossier 21501-20 without a paper.
      const dossier = { base, suffix: number.padStart(2, '0') };
      const padded = { ...part.paper, suffix: suffix?.padStart(2, '0') ?? null };
      return [
        paperToken(part.paper),
        ...(suffix !== null && /^\d$/.test(suffix) ? [paperToken(padded)] : []),
        ...(suffix === null ? [dossierToken(dossier), otherDossierToken(dossier)] : []),
      ].map(quote);
    }
    case 'dossier': {
      const { base, suffix } = part.dossier;
      const digits = suffix === null ? [referenceToken(base)] : [];
      return [dossierToken(part.dossier), otherDossierToken(part.dossier), ...digits].map(quote);
    }
    case 'number': {
      const tokens = [numberToken(part.number), otherNumberToken(part.number)];
      return [...tokens.map(quote), ...word(part.number)];
    }
    case 'motion':
      return [quote(motionToken(part.number))];
    case 'note':
      return [quote(noteToken(part.number))];
    case 'reference':
      return [quote(referenceToken(part.text.replace(/^kst/i, ''))), ...word(part.text)];
    case 'address':
      return [quote(addressToken(part.text))];
    case 'date': {
      const year = /^\d{4}$/.test(part.date) ? [numberToken(part.date)] : [];
      return [...year, dateToken(part.date)].map(quote);
    }
    case 'phrase':
      return planPhrase(part.text, lexicon);
    case 'words':
    case 'excluded':
      return [];
  }
}

/** The tokens of a phrase, one after the other; nothing where one of its words is unknown. */
function planPhrase(text: string, lexicon: Lexicon): string[] {
  const words = findWords(text).filter((word) => !lexicon.isStopWord(word.text));
  const terms = words.flatMap((word) => lexicon.termOf(word.text) ?? []);
  if (words.length === 0 || terms.length < words.length || words.length > LONGEST_PHRASE) return [];
  return [quote(terms.map(lexicon.tokenOf).join(' '))];
}

/** A longer quotation is searched by its words. */
const LONGEST_PHRASE = 20;

export const isQuoted = (term: string): boolean => term.startsWith('"');

function quote(token: string): string {
  return `"${token}"`;
}
