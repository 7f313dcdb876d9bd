/** How the letter documents what it tells: which steps have a day, and which a note. */

export interface Evidence {
  readonly steps: number;
  /** How many have a day or a period. */
  readonly dated: number;
  /** How many have a note. */
  readonly sourced: number;
  /** How many have both. */
  readonly both: number;
}

/** What the evidence of a step depends on. */
export interface Documented {
  readonly date: string | null;
  readonly planned: boolean;
  readonly notes: readonly unknown[];
  /** The motions whose steps count here too. */
  readonly see: readonly unknown[];
}

/** In the order in which a key explains them. */
export const STEP_KINDS = ['both', 'one', 'none', 'planned', 'pointer'] as const;

export type StepKind = (typeof STEP_KINDS)[number];

/** Counts over all steps of a motion. */
export function countEvidence(steps: readonly Documented[]): Evidence {
  return {
    steps: steps.length,
    dated: steps.filter(isDated).length,
    sourced: steps.filter(isSourced).length,
    both: steps.filter((step) => isDated(step) && isSourced(step)).length,
  };
}

/**
 * What a step is: a pointer to another motion, even where it is planned; planned; or else with a day
 * and a note, with one of them, or with none.
 */
export function kindOf(step: Documented): StepKind {
  if (step.see.length > 0) return 'pointer';
  if (step.planned) return 'planned';
  if (isDated(step) && isSourced(step)) return 'both';
  return isDated(step) || isSourced(step) ? 'one' : 'none';
}

/** How many steps there are of each kind. */
export function countKinds(steps: readonly Documented[]): Record<StepKind, number> {
  const counts = { both: 0, one: 0, none: 0, planned: 0, pointer: 0 };
  for (const step of steps) counts[kindOf(step)]++;
  return counts;
}

const isDated = ({ date }: Documented): boolean => date !== null;
const isSourced = ({ notes }: Documented): boolean => notes.length > 0;
