/** The questions with which a reader comes to a motion, in the order of the page. */
export const MOTION_HEADINGS = [
  'Wat vroeg de Kamer?',
  'Wat deed het kabinet?',
  'Hoe staat het ervoor?',
] as const;

/** The same in English. */
export const ENGLISH_HEADINGS = [
  'What did the House ask?',
  'What did the government do?',
  'Where does it stand?',
] as const;

/** The heading under which steps are written. */
export const STEPS_HEADING = MOTION_HEADINGS[1];

/** What the anchors of the paragraphs under each heading start with, in the same order. */
const PREFIXES = ['kamer', 'kabinet', 'stand'] as const;

/**
 * What the anchors of the paragraphs under a heading start with: "kabinet" for `#kabinet-2`, in
 * every language. They are counted from 1 in their own section, so that an edit elsewhere on the
 * page leaves them alone.
 *
 * @param heading its text; undefined for what comes before the first one.
 * @returns null where paragraphs get none: under a heading that a motion does not have.
 */
export function paragraphPrefix(heading: string | undefined): string | null {
  if (heading === undefined) return 'alinea';
  const places = [MOTION_HEADINGS, ENGLISH_HEADINGS].map((headings: readonly string[]) =>
    headings.indexOf(heading),
  );
  return PREFIXES[Math.max(...places)] ?? null;
}
