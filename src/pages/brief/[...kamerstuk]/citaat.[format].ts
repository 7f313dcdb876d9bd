import type { GetStaticPathsOptions } from 'astro';
import { CITATION_FORMATS } from '../../../publish/citations/format.ts';
import { referToLetter } from '../../../publish/citations/reference.ts';
import type { Letter } from '../../../register/register.ts';
import { citationRoute } from '../../_citation-route.ts';
import { listLetterPaths } from '../../_letter-paths.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  listLetterPaths(route).flatMap(({ params, props }) =>
    CITATION_FORMATS.map((format) => ({ params: { ...params, format }, props })),
  );

export const GET = citationRoute<{ letter: Letter }>(({ letter }, edition) =>
  referToLetter(letter, edition),
);
