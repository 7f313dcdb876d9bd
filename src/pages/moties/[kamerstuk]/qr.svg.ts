import type { APIRoute } from 'astro';
import { locateOn } from '../../../href.ts';
import { archive } from '../../../archive.ts';
import { addresses } from '../../../model/addresses.ts';
import { drawQr } from '../../../qr.ts';

export const getStaticPaths = () =>
  archive.motions.map(({ kamerstuk }) => ({
    params: { kamerstuk },
    props: { address: addresses.motion(kamerstuk) },
  }));

export const GET: APIRoute<{ address: string }> = ({ props, site }) =>
  new Response(drawQr(locateOn(site)(props.address)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
