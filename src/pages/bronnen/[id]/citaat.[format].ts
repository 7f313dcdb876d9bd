import { archive } from '../../../archive.ts';
import { citationRoute, formats } from '../../../citations/files.ts';
import { referToSource } from '../../../citations/reference.ts';
import type { Source } from '../../../model/archive.ts';

export const getStaticPaths = () =>
  archive.sources.flatMap((source) =>
    formats.map((format) => ({ params: { id: source.id, format }, props: { source } })),
  );

export const GET = citationRoute<{ source: Source }>(({ source }, locate) =>
  referToSource(source, locate),
);
