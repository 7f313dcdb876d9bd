import type { Status } from './schemas/motion.ts';
import { unique } from './unique.ts';

/** What a party's members signed, as far as the letter names them. */
export interface Party<Member> {
  readonly name: string;
  readonly members: readonly Member[];
  /** How many motions; one that two members signed counts once. */
  readonly motions: number;
  /** How many of them have each status; a status that none has is not there. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** How many of them also have signatories whom the letter does not name ("c.s."). */
  readonly cumSuis: number;
}

interface Signatory {
  readonly party: string;
  readonly motions: readonly {
    readonly status: { readonly value: Status };
    readonly cumSuis: boolean;
  }[];
}

/** The parties of these members, the one with the most motions first, then by the alphabet. */
export function compareParties<Member extends Signatory>(
  members: readonly Member[],
): Party<Member>[] {
  const parties = Map.groupBy(members, ({ party }) => party);
  return Array.from(parties, ([name, own]) => countMotions(name, own)).sort(
    (a, b) => b.motions - a.motions || a.name.localeCompare(b.name, 'nl'),
  );
}

function countMotions<Member extends Signatory>(name: string, members: Member[]): Party<Member> {
  const motions = unique(members.flatMap((member) => member.motions));
  const byStatus = Map.groupBy(motions, ({ status }) => status.value);
  return {
    name,
    members,
    motions: motions.length,
    statuses: new Map(Array.from(byStatus, ([status, own]) => [status, own.length])),
    cumSuis: motions.filter(({ cumSuis }) => cumSuis).length,
  };
}
