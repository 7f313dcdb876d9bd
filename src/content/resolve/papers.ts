import { parseKamerstuk, type Kamerstuk } from '../../register/kamerstuk.ts';

/** The kamerstuk number that a schema let pass, with its parts. */
export function parsePaper(id: string): Kamerstuk {
  const paper = parseKamerstuk(id);
  if (paper === null) throw new Error(`The schema let pass "${id}" as a kamerstuk number.`);
  return paper;
}
