/** The anchors of what has no heading or number of its own, short enough to be read out. */

/** The summary above a motion's text, and the paragraph on its doubtful status. */
export const SUMMARY_ANCHOR = 'samenvatting';
export const DOUBT_ANCHOR = 'twijfel';

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

/** The sections of the method page to which other pages lead. */
export const METHOD_ANCHORS = {
  elsewhere: 'wat-niet-uit-de-brief-komt',
  accessibility: 'toegankelijkheid-en-privacy',
} as const;

/** What a link to an anchor is called: "kabinet-2" → "kabinet 2". */
export const anchorName = (anchor: string): string => anchor.replaceAll('-', ' ');
