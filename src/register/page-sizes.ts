import type { Cut } from './paging.ts';
import type { Dossier, Meeting, Motion, Note, Source, Step } from './register.ts';

/**
 * How much of each list fits on a page, so that none is above 60 kB of HTML. What is around a list
 * takes 20 to 25 kB of that. Sizes are counted in what both languages have, never in their words.
 */

/** A row is 1.2 to 1.6 kB. */
export const MOTION_ROWS: Cut<Motion> = { dateOf: ({ date }) => date, room: 20 };

/** With how many motions a page also holds their citations, 0.7 kB each, to be copied as a list. */
export const MOST_COPIED = 12;

/** A row is 0.4 to 0.7 kB. */
export const SOURCE_ROWS: Cut<Source> = { dateOf: ({ date }) => date, room: 50 };

/** The most notes by whose numbers a source is listed, and the most steps that a meeting shows in a row. */
export const MOST_NOTES_NAMED = 12;
export const MOST_SQUARES = 40;

/** A row is 0.4 kB, and each of its squares as much as 0.4 of that. */
export const MEETING_ROWS: Cut<Meeting> = {
  dateOf: ({ date }) => date,
  room: 80,
  weightOf: ({ steps }) => 1 + 0.4 * (steps.length > MOST_SQUARES ? 0 : steps.length),
};

/** A motion that uses a term is its title and its name, 0.25 kB. */
export const TERM_MOTIONS: Cut<Motion> = { dateOf: ({ date }) => date, room: 120 };

/** A step is told in 1 to 1.5 kB, and some have a remark of 1 kB. */
export const MEETING_STEPS: Cut<Step> = { dateOf: ({ motion }) => motion.date, room: 15 };

/** A note has its text, and the row of a motion. */
export const SOURCE_NOTES: Cut<Note> = { dateOf: ({ letter }) => letter.date, room: 10 };

/** A dossier has motions and papers; one of those takes as much as 0.4 of a motion. */
export type InDossier =
  | { readonly kind: 'motion'; readonly motion: Motion }
  | { readonly kind: 'source'; readonly source: Source };

export const DOSSIER_ROWS: Cut<InDossier> = {
  dateOf: (item) => (item.kind === 'motion' ? item.motion.date : item.source.date),
  room: MOTION_ROWS.room,
  weightOf: ({ kind }) => (kind === 'motion' ? 1 : 0.4),
};

/** All that is in a dossier, the motions first. */
export const listInDossier = ({ motions, sources }: Dossier): InDossier[] => [
  ...motions.map((motion) => ({ kind: 'motion', motion }) as const),
  ...sources.map((source) => ({ kind: 'source', source }) as const),
];

/** The most members with whom a member's page says that he or she signed, where it only counts. */
export const MOST_CO_SIGNERS = 60;
