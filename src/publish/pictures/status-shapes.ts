import type { Status } from '../../register/schemas/motion.ts';

/** A drawing in a square of 16 by 16: surfaces and lines, as `d` of an SVG path. */
export interface Shape {
  readonly full?: string;
  readonly line?: string;
}

const CIRCLE = 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5';

/** What tells the statuses apart without colour. */
export const STATUS_SHAPES: Readonly<Record<Status, Shape>> = {
  uitgevoerd: { full: 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z' },
  doorlopend: { full: 'M8 1a7 7 0 0 1 0 14z', line: CIRCLE },
  'geen-bijval': { line: `${CIRCLE}M3.6 12.4 12.4 3.6` },
  vervallen: { line: `${CIRCLE}M4.5 8h7` },
};

/** The id of the drawing of a status in the header of a page. */
export const signOf = (status: string): string => `teken-${status}`;
