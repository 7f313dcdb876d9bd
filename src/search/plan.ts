import { parseKamerstuk } from '../model/kamerstuk.ts';
import { dossierToken, numberToken, paperToken } from '../model/tokens.ts';

/**
 * Turns what a reader typed into the searches to try, in order: the first that finds something
 * counts. A number is searched as its token in quotation marks, which finds it exactly or not at
 * all; what looks like a number and is unknown finds nothing, rather than something near.
 *
 * @returns search terms for Pagefind; null stands for everything.
 */
export function planSearch(query: string): (string | null)[] {
  const text = query.trim();
  if (text === '') return [null];
  const paper = parseKamerstuk(text);
  if (paper !== null) {
    // "21501-20" may be a paper of dossier 21501, or dossier 21501-20 without a paper.
    const asDossier = paper.suffix === null ? { base: paper.base, suffix: paper.number } : null;
    return [
      quote(paperToken(paper)),
      ...(asDossier === null ? [] : [quote(dossierToken(pad(asDossier)))]),
    ];
  }
  const dossier = /^(?:dossier\s*)?(\d{2})[\s.\u00a0]?(\d{3})(?:[\s-]*([IVXLCDM]+))?$/i.exec(text);
  if (dossier) {
    const base = `${dossier[1]}${dossier[2]}`;
    return [quote(dossierToken({ base, suffix: dossier[3] ?? null }))];
  }
  const number = /^(?:nr\.?|nummer)?\s*(\d{1,4})$/i.exec(text)?.[1];
  if (number !== undefined) return [quote(numberToken(String(Number(number)))), text];
  return [text];
}

/** A numeric suffix has two digits: "21501-2" is dossier 21501-02. */
function pad({ base, suffix }: { base: string; suffix: string }) {
  return { base, suffix: suffix.padStart(2, '0') };
}

function quote(token: string): string {
  return `"${token}"`;
}
