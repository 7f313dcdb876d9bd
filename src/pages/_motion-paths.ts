import type { GetStaticPathsOptions } from 'astro';
import { listNeighbours } from '../register/neighbours.ts';
import { keyOf, registerOf } from './_register-of.ts';

/** A page or file for each motion, at its kamerstuk number. */
export const listMotionPaths = (route: GetStaticPathsOptions) =>
  listNeighbours(registerOf(route).motions).map(({ item: motion, ...neighbours }) => ({
    params: { kamerstuk: motion.kamerstuk },
    props: { motion, neighbours },
    cacheKey: keyOf(route, motion),
  }));
