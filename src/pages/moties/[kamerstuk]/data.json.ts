import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { register } from 'virtual:register';
import { rootOf } from '../../_data.ts';
import { formatJson } from '../../../publish/data-files.ts';
import { exportMotionFile } from '../../../publish/exports.ts';

export const getStaticPaths = () =>
  register.motions.map((motion) => ({
    params: { kamerstuk: motion.kamerstuk },
    props: { motion },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(formatJson(exportMotionFile(props.motion, register, rootOf(site))));
