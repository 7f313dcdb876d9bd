import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { register } from 'virtual:register';
import { answerFeed } from '../../_feeds.ts';
import { addresses } from '../../../i18n/addresses.ts';
import { t } from '../../../i18n/nl.ts';

export const getStaticPaths = () =>
  register.submitters.map((submitter) => ({ params: { id: submitter.id }, props: { submitter } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { submitter }, site }) => {
  const { id, name, motions } = submitter;
  return answerFeed(addresses.submitter(id), t.pages.submitters.one(name), motions, site);
};
