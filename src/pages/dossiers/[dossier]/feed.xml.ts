import type { GetStaticPathsOptions } from 'astro';
import { registerOf } from '../../_register-of.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answerFeed } from '../../_feeds.ts';
import { addresses } from '../../../i18n/addresses.ts';
import { formatDossierHeading, parseDossier } from '../../../register/kamerstuk.ts';

/** Some dossiers have no motion, only sources. */
export const getStaticPaths = (route: GetStaticPathsOptions) =>
  registerOf(route)
    .dossiers.filter(({ motions }) => motions.length > 0)
    .map((dossier) => ({ params: { dossier: dossier.id }, props: { dossier } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { dossier }, locals }) => {
  const title = locals.t.pages.dossiers.one(formatDossierHeading(parseDossier(dossier.id)));
  return answerFeed(addresses.dossier(dossier.id), title, dossier.motions, locals);
};
