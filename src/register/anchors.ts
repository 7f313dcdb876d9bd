import type { Body } from '../content/body.ts';
import type { MOTION_HEADINGS } from '../content/rules/bodies.ts';

/**
 * The anchors of what has no heading or number of its own, short enough to be read out. They count
 * from 1 in their own section, so that an edit elsewhere on the page leaves them alone.
 */
const SECTIONS: Readonly<Record<(typeof MOTION_HEADINGS)[number], string>> = {
  'Wat vroeg de Kamer?': 'kamer',
  'Wat deed het kabinet?': 'kabinet',
  'Hoe staat het ervoor?': 'stand',
};

const isSection = (heading: string): heading is keyof typeof SECTIONS => heading in SECTIONS;

/** The summary above a motion's text, and the paragraph on its doubtful status. */
export const SUMMARY_ANCHOR = 'samenvatting';
export const DOUBT_ANCHOR = 'twijfel';

/**
 * What the anchors of the paragraphs under a heading start with: "kabinet" for `#kabinet-2`.
 *
 * @param heading its text; undefined for what stands before the first one.
 * @returns null where paragraphs get none: under a heading that is no motion's.
 */
export function paragraphPrefix(heading: string | undefined): string | null {
  if (heading === undefined) return 'alinea';
  return isSection(heading) ? SECTIONS[heading] : null;
}

/** The anchor of a step of a motion, by its place in the text, from 1. */
export const stepAnchor = (place: number): string => `stap-${place}`;

/** The anchor of a footnote. */
export const noteAnchor = (number: number | string): string => `noot-${number}`;

/** The anchor of the place that calls a footnote. */
export const noteCallAnchor = (number: number): string => `${noteAnchor(number)}-aanroep`;

/** The anchor of how to cite a footnote, in the list of all. */
export const noteCitationAnchor = (number: number): string => `${noteAnchor(number)}-citaat`;

/** The anchor of a source in a note, by its place in the note, from 1. */
export const noteSourceAnchor = (note: number | string, place: number): string =>
  `${noteAnchor(note)}-bron-${place}`;

/** The facts on the page of a motion that have an anchor. */
export const FACT_ANCHORS = ['titel', 'datum', 'indieners', 'status'] as const;

/** Every anchor on the page of a motion that a remark may concern. */
export function listAnchors({ paragraphs, steps, definitions }: Body): string[] {
  return [
    ...FACT_ANCHORS,
    ...paragraphs,
    ...steps.filter(({ parent }) => parent === 'root').map((_, index) => stepAnchor(index + 1)),
    ...definitions.flatMap(({ label, sources }) => [
      noteAnchor(label),
      ...sources.map((_, index) => noteSourceAnchor(label, index + 1)),
    ]),
  ];
}

/** What a link to an anchor is called: "kabinet-2" → "kabinet 2". */
export const anchorName = (anchor: string): string => anchor.replaceAll('-', ' ');
