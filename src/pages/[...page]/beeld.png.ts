import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { getPicture } from 'virtual:register';
import { listPictures, type Picture } from '../../publish/pictures/pictures.ts';
import { registerOf, stringsOf } from '../_register-of.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  listPictures(registerOf(route), stringsOf(route)).map((picture) => ({
    params: { page: picture.address.slice(1, -1) || undefined },
    props: { picture },
  }));

export const GET: APIRoute<{ picture: Picture }> = async ({ props, locals: { t } }) =>
  new Response(await getPicture(props.picture, t), { headers: { 'Content-Type': 'image/png' } });
