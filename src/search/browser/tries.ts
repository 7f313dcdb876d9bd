import { findWords } from '../language/words.ts';
import type { Lexicon } from '../language/lexicon.ts';
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

/** The terms to look up for a part of a query, the best first; none where it cannot be in the register. */
export function listTries(part: Part, lexicon: Lexicon): string[] {
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
export function planPhrase(text: string, lexicon: Lexicon): string[] {
  const words = findWords(text).filter((word) => !lexicon.isStopWord(word.text));
  const terms = words.flatMap((word) => lexicon.termOf(word.text) ?? []);
  if (words.length === 0 || terms.length < words.length || words.length > LONGEST_PHRASE) return [];
  return [quote(terms.map(lexicon.tokenOf).join(' '))];
}

/** A longer quotation is searched for by its separate words. */
const LONGEST_PHRASE = 20;

export const isQuoted = (term: string): boolean => term.startsWith('"');

function quote(token: string): string {
  return `"${token}"`;
}
