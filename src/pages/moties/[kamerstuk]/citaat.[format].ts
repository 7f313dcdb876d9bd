import { register } from 'virtual:register';
import { citationRoute } from '../../_citation-route.ts';
import { CITATION_FORMATS } from '../../../publish/citations/format.ts';
import { referToMotion } from '../../../publish/citations/reference.ts';
import type { Motion } from '../../../register/register.ts';

export const getStaticPaths = () =>
  register.motions.flatMap((motion) =>
    CITATION_FORMATS.map((format) => ({
      params: { kamerstuk: motion.kamerstuk, format },
      props: { motion },
    })),
  );

export const GET = citationRoute<{ motion: Motion }>(({ motion }, locate) =>
  referToMotion(motion, locate),
);
