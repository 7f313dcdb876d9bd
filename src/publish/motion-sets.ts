import { addresses } from '../i18n/addresses.ts';
import type { Register, Motion } from '../register/register.ts';
import { formatDossierHeading, parseDossier } from '../register/kamerstuk.ts';
import type { Strings } from '../i18n/edition.ts';

/** The motions that a page lists, to be taken away together. */
export interface MotionSet {
  /** The address of the page, next to which its files are. */
  readonly page: string;
  readonly title: string;
  readonly motions: readonly Motion[];
}

/** The set of every page of a member, a status, a dossier and a meeting that has motions. */
export function listMotionSets(register: Register, t: Strings): MotionSet[] {
  const { submitters, statuses, dossiers, meetings } = register;
  const sets = [
    ...submitters.map(({ id, name, motions }) => ({
      page: addresses.submitter(id),
      title: t.pages.submitters.one(name),
      motions,
    })),
    ...statuses.map(({ value, motions }) => ({
      page: addresses.status(value),
      title: t.pages.statuses.all(t.statuses[value]),
      motions,
    })),
    ...dossiers.map(({ id, motions }) => ({
      page: addresses.dossier(id),
      title: t.pages.dossiers.all(formatDossierHeading(parseDossier(id))),
      motions,
    })),
    ...meetings.map(({ id, name, date, motions }) => ({
      page: addresses.meeting(id),
      title: t.pages.meetings.all(date === null ? name : `${name}, ${t.formatDate(date)}`),
      motions,
    })),
  ];
  return sets.filter(({ motions }) => motions.length > 0);
}

/** The set of a page by its address, or undefined where the page lists no motions. */
export function findMotionSet(register: Register, t: Strings, page: string): MotionSet | undefined {
  return listMotionSets(register, t).find((set) => set.page === page);
}
