import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '../../../archive.ts';
import { answerFeed } from '../../../feeds.ts';
import { addresses } from '../../../model/addresses.ts';
import { formatDossierHeading, parseDossier } from '../../../model/kamerstuk.ts';
import { t } from '../../../strings/nl.ts';

/** Some dossiers have no motion, only sources. */
export const getStaticPaths = () =>
  archive.dossiers
    .filter(({ motions }) => motions.length > 0)
    .map((dossier) => ({ params: { dossier: dossier.id }, props: { dossier } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { dossier }, site }) => {
  const title = t.pages.dossiers.one(formatDossierHeading(parseDossier(dossier.id)));
  return answerFeed(addresses.dossier(dossier.id), title, dossier.motions, site);
};
