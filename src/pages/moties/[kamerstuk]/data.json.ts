import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '../../../archive.ts';
import { rootOf } from '../../../data.ts';
import { formatJson } from '../../../model/data-files.ts';
import { exportMotionFile } from '../../../model/exports.ts';

export const getStaticPaths = () =>
  archive.motions.map((motion) => ({ params: { kamerstuk: motion.kamerstuk }, props: { motion } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(formatJson(exportMotionFile(props.motion, archive, rootOf(site))));
