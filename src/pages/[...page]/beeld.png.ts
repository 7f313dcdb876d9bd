import type { APIRoute } from 'astro';
import { register } from 'virtual:register';
import { getPicture } from '../_draw.ts';
import { listPictures, type Picture } from '../../publish/pictures/pictures.ts';

export const getStaticPaths = () =>
  listPictures(register).map((picture) => ({
    params: { page: picture.address.slice(1, -1) || undefined },
    props: { picture },
  }));

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await getPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });
