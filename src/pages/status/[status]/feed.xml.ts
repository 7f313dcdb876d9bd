import type { GetStaticPathsOptions } from 'astro';
import { registerOf } from '../../_register-of.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answerFeed } from '../../_feeds.ts';
import { addresses } from '../../../i18n/addresses.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  registerOf(route).statuses.map(({ value, motions }) => ({
    params: { status: value },
    props: { value, motions },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { value, motions }, locals }) =>
  answerFeed(
    addresses.status(value),
    locals.t.pages.statuses.one(locals.t.statuses[value]),
    motions,
    locals,
  );
