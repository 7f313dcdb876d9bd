import type { GetStaticPathsOptions } from 'astro';
import { registerOf } from '../../_register-of.ts';
import { citationRoute } from '../../_citation-route.ts';
import { CITATION_FORMATS } from '../../../publish/citations/format.ts';
import { referToSource } from '../../../publish/citations/reference.ts';
import type { Source } from '../../../register/register.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  registerOf(route).sources.flatMap((source) =>
    CITATION_FORMATS.map((format) => ({ params: { id: source.id, format }, props: { source } })),
  );

export const GET = citationRoute<{ source: Source }>(({ source }, edition) =>
  referToSource(source, edition),
);
