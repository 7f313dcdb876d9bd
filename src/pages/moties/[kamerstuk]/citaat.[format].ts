import type { GetStaticPathsOptions } from 'astro';
import { CITATION_FORMATS } from '../../../publish/citations/format.ts';
import { referToMotion } from '../../../publish/citations/reference.ts';
import type { Motion } from '../../../register/register.ts';
import { citationRoute } from '../../_citation-route.ts';
import { listMotionPaths } from '../../_motion-paths.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  listMotionPaths(route).flatMap(({ params, props }) =>
    CITATION_FORMATS.map((format) => ({ params: { ...params, format }, props })),
  );

export const GET = citationRoute<{ motion: Motion }>(({ motion }, edition) =>
  referToMotion(motion, edition),
);
