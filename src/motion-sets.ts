import { addresses } from './model/addresses.ts';
import type { Archive, Motion } from './model/archive.ts';
import { formatDossierHeading, parseDossier } from './model/kamerstuk.ts';
import { formatDate, t } from './strings/nl.ts';

/** The motions that a page lists, to be taken away together. */
export interface MotionSet {
  /** The address of the page, beside which its files are. */
  readonly page: string;
  readonly title: string;
  readonly motions: readonly Motion[];
}

/** The set of every page of a member, a status, a dossier and a meeting that has motions. */
export function listMotionSets(archive: Archive): MotionSet[] {
  const { submitters, statuses, dossiers, meetings } = archive;
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
      title: t.pages.meetings.all(date === null ? name : `${name}, ${formatDate(date)}`),
      motions,
    })),
  ];
  return sets.filter(({ motions }) => motions.length > 0);
}

/** The set of a page by its address, or undefined where the page lists no motions. */
export function findMotionSet(archive: Archive, page: string): MotionSet | undefined {
  return listMotionSets(archive).find((set) => set.page === page);
}
