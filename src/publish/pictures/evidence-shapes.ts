import type { StepKind } from '../../register/evidence.ts';
import type { Shape } from './status-shapes.ts';

const SQUARE = 'M2.75 2.75h10.5v10.5h-10.5z';

/** The signs of the evidence where they are drawn: in a timeline, in the picture of a link. */
export const EVIDENCE_SHAPES: Readonly<Record<StepKind, Shape>> = {
  both: { full: 'M2 2h12v12h-12z' },
  one: { full: 'M2 2h6v12h-6z', line: SQUARE },
  none: { line: SQUARE },
  planned: {
    line: 'M2.75 5v-2.25h2.25M7 2.75h2M11 2.75h2.25v2.25M13.25 7v2M13.25 11v2.25h-2.25M9 13.25h-2M5 13.25h-2.25v-2.25M2.75 9v-2',
  },
  pointer: { full: 'M2 6.5h6v-3.5l6 5-6 5v-3.5h-6z' },
};
