import { addresses } from '../i18n/addresses.ts';
import type { Strings } from '../i18n/edition.ts';
import { formatDossierHeading, parseDossier } from '../register/kamerstuk.ts';
import type { Dossier, Meeting, Motion, Register, Submitter } from '../register/register.ts';

/** The motions that a page lists, to be taken away together. */
export interface MotionSet {
  /** The address of the page, next to which its files are. */
  readonly page: string;
  readonly title: string;
  readonly motions: readonly Motion[];
}

/** What a page of each kind lists; it may have no motions. */
export const motionSetOf = {
  submitter: ({ id, name, motions }: Submitter, t: Strings): MotionSet => ({
    page: addresses.submitter(id),
    title: t.pages.submitters.one(name),
    motions,
  }),
  status: ({ value, motions }: Register['statuses'][number], t: Strings): MotionSet => ({
    page: addresses.status(value),
    title: t.pages.statuses.all(t.statuses[value]),
    motions,
  }),
  dossier: ({ id, motions }: Dossier, t: Strings): MotionSet => ({
    page: addresses.dossier(id),
    title: t.pages.dossiers.all(formatDossierHeading(parseDossier(id))),
    motions,
  }),
  meeting: ({ id, name, date, motions }: Meeting, t: Strings): MotionSet => ({
    page: addresses.meeting(id),
    title: t.pages.meetings.all(date === null ? name : `${name}, ${t.formatDate(date)}`),
    motions,
  }),
} as const;

/** The set of every page of a member, a status, a dossier and a meeting that has motions. */
export function listMotionSets(register: Register, t: Strings): MotionSet[] {
  const { submitters, statuses, dossiers, meetings } = register;
  return [
    ...submitters.map((submitter) => motionSetOf.submitter(submitter, t)),
    ...statuses.map((status) => motionSetOf.status(status, t)),
    ...dossiers.map((dossier) => motionSetOf.dossier(dossier, t)),
    ...meetings.map((meeting) => motionSetOf.meeting(meeting, t)),
  ].filter(({ motions }) => motions.length > 0);
}
