import type { Kamerstuk } from './kamerstuk.ts';

/**
 * The words under which a number stands in the search index. Pagefind cannot index a number with
 * hyphens as it is written; one made-up word each, searched in quotation marks, finds it exactly.
 */
export const paperToken = (paper: Kamerstuk): string =>
  `kst${dossierPart(paper)}n${paper.number}`.toLowerCase();

export const dossierToken = (paper: Pick<Kamerstuk, 'base' | 'suffix'>): string =>
  `dossier${dossierPart(paper)}`.toLowerCase();

export const numberToken = (number: string): string => `nummer${number}`;

function dossierPart({ base, suffix }: Pick<Kamerstuk, 'base' | 'suffix'>): string {
  return suffix === null ? base : `${base}d${suffix}`;
}
