import { archive } from '../../../archive.ts';
import { citationRoute, formats } from '../../../citations/files.ts';
import { referToMotion } from '../../../citations/reference.ts';
import type { Motion } from '../../../model/archive.ts';

export const getStaticPaths = () =>
  archive.motions.flatMap((motion) =>
    formats.map((format) => ({
      params: { kamerstuk: motion.kamerstuk, format },
      props: { motion },
    })),
  );

export const GET = citationRoute<{ motion: Motion }>(({ motion }, locate) =>
  referToMotion(motion, locate),
);
