import type { Strings } from '../../i18n/edition.ts';
import { addresses } from '../../i18n/addresses.ts';
import { formatDossierHeading, parseDossier } from '../../register/kamerstuk.ts';
import type { Dossier } from '../../register/register.ts';

/** Links to dossiers, each with how many motions and sources it has. */
export const linkDossiers = (dossiers: readonly Dossier[], t: Strings) =>
  dossiers.map(({ id, motions, sources }) => ({
    label: formatDossierHeading(parseDossier(id)),
    address: addresses.dossier(id),
    detail: [
      motions.length > 0 ? t.motionCount(motions.length) : '',
      sources.length > 0 ? t.sourceCount(sources.length) : '',
    ]
      .filter(Boolean)
      .join(', '),
  }));
