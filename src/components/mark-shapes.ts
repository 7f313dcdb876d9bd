import type { Meeting } from '../model/archive.ts';
import type { Shape } from './status-shapes.ts';

/** What tells the kinds of meeting apart without colour, drawn around 0, 0 in 16 by 16. */
const KIND_SHAPES: Readonly<Record<Meeting['kind'], Shape>> = {
  'raad-buitenlandse-zaken': { full: 'M0-7 7 0 0 7-7 0z' },
  'europese-raad': {
    full: 'M0-7.5 2-2.4 7.1-2.3 3.1.9 4.4 6.1 0 3.2-4.4 6.1-3.1.9-7.1-2.3-2-2.4z',
  },
  'oostelijk-partnerschap': { line: 'M0-6.2 6.2 0 0 6.2-6.2 0z' },
  ovse: { full: 'M0-6.5 6.8 5.5H-6.8z' },
  navo: { full: 'M0-8 2-2 8 0 2 2 0 8-2 2-8 0-2-2z' },
  'verenigde-naties': { full: 'M-2.2-7H2.2V-2.2H7V2.2H2.2V7H-2.2V2.2H-7V-2.2H-2.2z' },
  'tweede-kamer': { full: 'M-5.5-5.5H5.5V5.5H-5.5z' },
};

/** A sheet of paper, for a letter, a statement or a talk. */
const NO_MEETING: Shape = { line: 'M-4.5-6H1.5L4.5-3V6H-4.5z' };

/** The drawing of a step, by the kind of its meeting. */
export function shapeOf(meeting: Pick<Meeting, 'kind'> | null): Shape {
  return meeting === null ? NO_MEETING : KIND_SHAPES[meeting.kind];
}
