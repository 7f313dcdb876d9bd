import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { locateOn } from '../../../href.ts';
import { archive } from '../../../archive.ts';
import { addresses } from '../../../model/addresses.ts';

export const getStaticPaths = () =>
  archive.motions.map(({ kamerstuk }) => ({
    params: { kamerstuk },
    props: { address: addresses.motion(kamerstuk) },
  }));

/** With the quiet zone of four squares that ISO/IEC 18004 asks for. */
export const GET: APIRoute<{ address: string }> = ({ props, site }) =>
  new Response(renderSVG(locateOn(site)(props.address), { ecc: 'M', border: 4, pixelSize: 1 }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
