import type { Motion, Submitter } from './register.ts';

/** A member who signed with another, and the motions that both signed. */
export interface CoSigner {
  readonly submitter: Submitter;
  readonly motions: readonly Motion[];
}

/**
 * Who signed at least one motion with a member.
 *
 * @param all in the order in which they are to be given.
 */
export function listCoSigners(submitter: Submitter, all: readonly Submitter[]): CoSigner[] {
  const shared = new Map<Submitter, Motion[]>();
  for (const motion of submitter.motions) {
    for (const other of motion.submitters) {
      const known = shared.get(other);
      if (known === undefined) shared.set(other, [motion]);
      else known.push(motion);
    }
  }
  return all.flatMap((other) => {
    const motions = other === submitter ? undefined : shared.get(other);
    return motions === undefined ? [] : [{ submitter: other, motions }];
  });
}
