import { register } from 'virtual:register';
import { citationRoute } from '../../_citation-route.ts';
import { CITATION_FORMATS } from '../../../publish/citations/format.ts';
import { referToSource } from '../../../publish/citations/reference.ts';
import type { Source } from '../../../register/register.ts';

export const getStaticPaths = () =>
  register.sources.flatMap((source) =>
    CITATION_FORMATS.map((format) => ({ params: { id: source.id, format }, props: { source } })),
  );

export const GET = citationRoute<{ source: Source }>(({ source }, locate) =>
  referToSource(source, locate),
);
