import type { APIRoute } from 'astro';
import { locateOn } from '../../../href.ts';
import { archive } from '../../../archive.ts';
import { describeCard } from '../../../embed.ts';
import { addresses, cardAddress } from '../../../model/addresses.ts';
import type { Motion } from '../../../model/archive.ts';
import { pictureFile } from '../../../pictures/pictures.ts';

export const getStaticPaths = () =>
  archive.motions.map((motion) => ({ params: { kamerstuk: motion.kamerstuk }, props: { motion } }));

export const GET: APIRoute<{ motion: Motion }> = ({ props: { motion }, site }) => {
  const locate = locateOn(site);
  return Response.json(
    describeCard(motion, {
      card: locate(cardAddress(motion.kamerstuk)),
      home: locate(addresses.home),
      picture: locate(pictureFile(addresses.motion(motion.kamerstuk))),
    }),
  );
};
