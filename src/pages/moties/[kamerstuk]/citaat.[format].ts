import { register } from 'virtual:register';
import { citationRoute, formats } from '../../../publish/citations/files.ts';
import { referToMotion } from '../../../publish/citations/reference.ts';
import type { Motion } from '../../../register/register.ts';

export const getStaticPaths = () =>
  register.motions.flatMap((motion) =>
    formats.map((format) => ({
      params: { kamerstuk: motion.kamerstuk, format },
      props: { motion },
    })),
  );

export const GET = citationRoute<{ motion: Motion }>(({ motion }, locate) =>
  referToMotion(motion, locate),
);
