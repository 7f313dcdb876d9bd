import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { register } from 'virtual:register';
import { answerFeed } from '../../_feeds.ts';
import { addresses } from '../../../i18n/addresses.ts';
import { t } from '../../../i18n/nl.ts';

export const getStaticPaths = () =>
  register.statuses.map(({ value, motions }) => ({
    params: { status: value },
    props: { value, motions },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { value, motions }, site }) =>
  answerFeed(addresses.status(value), t.pages.statuses.one(t.statuses[value]), motions, site);
