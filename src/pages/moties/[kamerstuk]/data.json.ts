import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { registers } from 'virtual:register';
import { formatJson } from '../../../publish/data-files.ts';
import { exportMotionFile } from '../../../publish/exports/rows.ts';
import type { Motion } from '../../../register/register.ts';
import { listMotionPaths } from '../../_motion-paths.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) => listMotionPaths(route);

export const GET: APIRoute<{ motion: Motion }> = ({ props, locals: { root } }) =>
  new Response(formatJson(exportMotionFile(props.motion, registers, root)));
