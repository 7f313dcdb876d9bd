import type { APIRoute } from 'astro';
import { locateOn } from '../../../i18n/href.ts';
import { register } from 'virtual:register';
import { describeCard } from '../../../publish/embed.ts';
import { addresses, cardAddress } from '../../../i18n/addresses.ts';
import type { Motion } from '../../../register/register.ts';
import { pictureFile } from '../../../publish/pictures/pictures.ts';

export const getStaticPaths = () =>
  register.motions.map((motion) => ({
    params: { kamerstuk: motion.kamerstuk },
    props: { motion },
  }));

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
