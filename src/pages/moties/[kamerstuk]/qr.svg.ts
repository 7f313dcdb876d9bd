import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { locateOn } from '../../../i18n/href.ts';
import { register } from 'virtual:register';
import { addresses } from '../../../i18n/addresses.ts';

export const getStaticPaths = () =>
  register.motions.map(({ kamerstuk }) => ({
    params: { kamerstuk },
    props: { address: addresses.motion(kamerstuk) },
  }));

/** With the quiet zone of four squares that ISO/IEC 18004 asks for. */
export const GET: APIRoute<{ address: string }> = ({ props, site }) =>
  new Response(renderSVG(locateOn(site)(props.address), { ecc: 'M', border: 4, pixelSize: 1 }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
