import { addresses } from '../../i18n/addresses.ts';
import type { Strings } from '../../i18n/edition.ts';
import type { Submitter } from '../../register/register.ts';

/** Links to members, each with how many motions he or she signed. */
export const linkSubmitters = (submitters: readonly Submitter[], t: Strings) =>
  submitters.map(({ id, name, motions }) => ({
    label: name,
    address: addresses.submitter(id),
    detail: t.motionCount(motions.length),
  }));
