import { parseDossier } from './kamerstuk.ts';
import { sortKeyOf } from './names.ts';
import type { Dossier, Submitter } from './register.ts';

/** The most dossiers, or members, that one page lists; of more the list leads to groups of them. */
const MOST_LISTED = 150;

/** A part of a list, with what tells it from the others: "30000-30099", or a letter. */
export interface Group<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/** The group of the names that begin with no letter from a to z. */
export const OTHER_LETTERS = 'overig';

/** Dossiers by the hundred of their number, "30000-30099"; none where one page lists them all. */
export function groupDossiers(dossiers: readonly Dossier[]): Group<Dossier>[] {
  return groupLong(dossiers, ({ id }) => {
    const hundred = parseDossier(id).base.slice(0, -2);
    return `${hundred}00-${hundred}99`;
  });
}

/**
 * Members by the first letter of what their names sort on, "g" for Van der Graaf; none where one
 * page lists them all.
 */
export function groupSubmitters(submitters: readonly Submitter[]): Group<Submitter>[] {
  return groupLong(submitters, ({ name }) => {
    const [first = ''] = sortKeyOf(name).normalize('NFD').toLowerCase();
    return /[a-z]/.test(first) ? first : OTHER_LETTERS;
  });
}

function groupLong<Item>(items: readonly Item[], nameOf: (item: Item) => string): Group<Item>[] {
  if (items.length <= MOST_LISTED) return [];
  return Array.from(Map.groupBy(items, nameOf), ([name, own]) => ({ name, items: own }));
}
