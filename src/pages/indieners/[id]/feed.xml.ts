import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '../../../archive.ts';
import { answerFeed } from '../../../feeds.ts';
import { addresses } from '../../../model/addresses.ts';
import { t } from '../../../strings/nl.ts';

export const getStaticPaths = () =>
  archive.submitters.map((submitter) => ({ params: { id: submitter.id }, props: { submitter } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { submitter }, site }) => {
  const { id, name, motions } = submitter;
  return answerFeed(addresses.submitter(id), t.pages.submitters.one(name), motions, site);
};
