import { register } from 'virtual:register';
import { citationRoute, formats } from '../../../publish/citations/files.ts';
import { referToSource } from '../../../publish/citations/reference.ts';
import type { Source } from '../../../register/register.ts';

export const getStaticPaths = () =>
  register.sources.flatMap((source) =>
    formats.map((format) => ({ params: { id: source.id, format }, props: { source } })),
  );

export const GET = citationRoute<{ source: Source }>(({ source }, locate) =>
  referToSource(source, locate),
);
