import { findDates } from '../../search/language/nl-dates.ts';
import { formatIdentifier, parseKamerstuk } from '../../register/kamerstuk.ts';
import type { SourceFacts } from '../letter-text/source.ts';

/** The most characters that an id takes from a title. */
const LONGEST = 50;

/** A text as the name of a file, "Van den Berg" → "van-den-berg". */
export function makeId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The ids that fit a source, the best first: its kamerstuk number as `kst-36100-A-12`, another
 * reference of one word in lower case, or its title and date.
 */
export function listSourceIds(source: Pick<SourceFacts, 'title' | 'date' | 'reference'>): string[] {
  const { title, date, reference } = source;
  const paper = parseKamerstuk(reference ?? '');
  const byTitle = `${shortenId(makeId(removeDates(title)))}${date === null ? '' : `-${date}`}`;
  if (paper !== null) return [formatIdentifier(paper), byTitle];
  const isWord = reference !== null && /^[a-z\d-]+$/i.test(reference);
  return isWord ? [makeId(reference), byTitle] : [byTitle];
}

/** The first of some ids that is free, or the last one with a number after it. */
export function chooseId(ids: readonly string[], taken: ReadonlySet<string>): string {
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  const last = ids.at(-1) ?? '';
  let number = 2;
  while (taken.has(`${last}-${number}`)) number++;
  return `${last}-${number}`;
}

function shortenId(id: string): string {
  return id.length <= LONGEST ? id : id.slice(0, id.lastIndexOf('-', LONGEST));
}

function removeDates(text: string): string {
  return findDates(text).reduceRight((rest, { start, end }) => {
    return rest.slice(0, start).replace(/\s*(?:van\s*)?$/, '') + rest.slice(end);
  }, text);
}
