import type { GetStaticPathsOptions } from 'astro';
import { registerOf } from '../../_register-of.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answerFeed } from '../../_feeds.ts';
import { addresses } from '../../../i18n/addresses.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  registerOf(route).submitters.map((submitter) => ({
    params: { id: submitter.id },
    props: { submitter },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { submitter }, locals }) => {
  const { id, name, motions } = submitter;
  return answerFeed(addresses.submitter(id), locals.t.pages.submitters.one(name), motions, locals);
};
