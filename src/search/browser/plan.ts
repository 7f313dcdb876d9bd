import { fold } from '../language/dutch.ts';
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
  termToken,
} from '../language/tokens.ts';
import type { Part } from './parse.ts';

/** One thing that a reader asks for; a result has all of them. */
export interface Clause {
  readonly kind: Part['kind'] | 'stop';
  /** As it was typed. */
  readonly text: string;
  /** Searches that answer it, the best first. What is in quotes is found exactly or not at all. */
  readonly tries: readonly string[];
  readonly part: Part;
}

/**
 * What to search for each part of a query. A part without a search to try is unknown: it is never
 * handed to the engine, which would answer with whatever starts a little like it.
 */
export function planClauses(parts: readonly Part[], lexicon: Lexicon): Clause[] {
  return parts.flatMap((part): Clause[] => {
    if (part.kind === 'words') {
      return lexicon.split(part.text).map((unit) => planUnit(unit, lexicon));
    }
    return [{ kind: part.kind, text: part.text, tries: planPart(part, lexicon), part }];
  });
}

function planUnit({ text, term }: Unit, lexicon: Lexicon): Clause {
  const part: Part = { kind: 'words', text };
  if (lexicon.isStopWord(text)) return { kind: 'stop', text, tries: [], part };
  const start = fold(text);
  if (term !== undefined) return { kind: 'words', text, tries: [termToken(term)], part };
  if (!lexicon.isStart(start)) return { kind: 'words', text, tries: [], part };
  // A reader who has typed a letter or two asks for nothing yet.
  const kind = start.length < SHORTEST_START ? 'stop' : 'words';
  return { kind, text, tries: [start], part };
}

/** A shorter start of a word is the start of too many. */
const SHORTEST_START = 3;

function planPart(part: Part, lexicon: Lexicon): string[] {
  const word = (text: string): string[] => [lexicon.termOf(text) ?? []].flat().map(termToken);
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
      return [quote(referenceToken(part.text)), ...word(part.text)];
    case 'address':
      return [quote(addressToken(part.text))];
    case 'date': {
      const year = /^\d{4}$/.test(part.date) ? [numberToken(part.date)] : [];
      return [...year, dateToken(part.date)].map(quote);
    }
    case 'phrase':
      return [quote(part.text)];
    case 'words':
      return word(part.text);
  }
}

export const isQuoted = (term: string): boolean => term.startsWith('"');

function quote(token: string): string {
  return `"${token}"`;
}
