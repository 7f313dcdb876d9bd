import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { getPicture } from '../../pictures/draw.ts';
import { listPictures, type Picture } from '../../pictures/pictures.ts';

export const getStaticPaths = () =>
  listPictures(archive).map((picture) => ({
    params: { page: picture.address.slice(1, -1) || undefined },
    props: { picture },
  }));

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await getPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });
