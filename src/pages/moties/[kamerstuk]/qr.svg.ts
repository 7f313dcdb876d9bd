import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { addresses } from '../../../i18n/addresses.ts';
import type { Motion } from '../../../register/register.ts';
import { listMotionPaths } from '../../_motion-paths.ts';

export const getStaticPaths = listMotionPaths;

/** With the quiet zone of four squares that ISO/IEC 18004 asks for. */
export const GET: APIRoute<{ motion: Motion }> = ({ props: { motion }, locals: { locate } }) => {
  const address = locate(addresses.motion(motion.kamerstuk));
  return new Response(renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
