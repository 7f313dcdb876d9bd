import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { register } from 'virtual:register';
import { answerFeed } from '../../_feeds.ts';
import { addresses } from '../../../i18n/addresses.ts';
import { formatDossierHeading, parseDossier } from '../../../register/kamerstuk.ts';
import { t } from '../../../i18n/nl.ts';

/** Some dossiers have no motion, only sources. */
export const getStaticPaths = () =>
  register.dossiers
    .filter(({ motions }) => motions.length > 0)
    .map((dossier) => ({ params: { dossier: dossier.id }, props: { dossier } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { dossier }, site }) => {
  const title = t.pages.dossiers.one(formatDossierHeading(parseDossier(dossier.id)));
  return answerFeed(addresses.dossier(dossier.id), title, dossier.motions, site);
};
