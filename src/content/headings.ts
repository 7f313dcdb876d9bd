import type { Language } from '../i18n/language.ts';

/** The questions with which a reader comes to a motion, in the order of the page, by language. */
export const HEADINGS = {
  nl: ['Wat vroeg de Kamer?', 'Wat deed het kabinet?', 'Hoe staat het ervoor?'],
  en: ['What did the House ask?', 'What did the government do?', 'Where does it stand?'],
} as const satisfies Record<Language, readonly [string, string, string]>;

/** The same in the language of the register. */
export const MOTION_HEADINGS = HEADINGS.nl;

/** The heading under which steps are written. */
export const STEPS_HEADING = MOTION_HEADINGS[1];

/** What the anchors of the paragraphs under each heading start with, in the same order. */
const PREFIXES = ['kamer', 'kabinet', 'stand'] as const;

/** The place of a heading among those of a motion, from 0, in whichever language; -1 for another one. */
export function placeOfHeading(heading: string): number {
  const places = Object.values(HEADINGS).map((headings: readonly string[]) =>
    headings.indexOf(heading),
  );
  return Math.max(...places);
}

/**
 * What the anchors of the paragraphs under a heading start with: "kabinet" for `#kabinet-2`, in
 * every language. They are counted from 1 in their own section, so that an edit elsewhere on the
 * page leaves them alone.
 *
 * @param heading its text; undefined for what comes before the first one.
 * @returns null where paragraphs get none: under a heading that a motion does not have.
 */
export function paragraphPrefix(heading: string | undefined): string | null {
  return heading === undefined ? 'alinea' : (PREFIXES[placeOfHeading(heading)] ?? null);
}
