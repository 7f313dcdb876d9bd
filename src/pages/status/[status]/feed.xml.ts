import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '../../../archive.ts';
import { answerFeed } from '../../../feeds.ts';
import { addresses } from '../../../model/addresses.ts';
import { t } from '../../../strings/nl.ts';

export const getStaticPaths = () =>
  archive.statuses.map(({ value, motions }) => ({
    params: { status: value },
    props: { value, motions },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { value, motions }, site }) =>
  answerFeed(addresses.status(value), t.pages.statuses.one(t.statuses[value]), motions, site);
