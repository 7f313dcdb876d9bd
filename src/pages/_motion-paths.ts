import type { GetStaticPathsOptions } from 'astro';
import { keyOf, registerOf } from './_register-of.ts';

/** A page or file for each motion, at its kamerstuk number. */
export const listMotionPaths = (route: GetStaticPathsOptions) =>
  registerOf(route).motions.map((motion) => ({
    params: { kamerstuk: motion.kamerstuk },
    props: { motion },
    cacheKey: keyOf(route, motion),
  }));
