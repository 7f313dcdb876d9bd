import type { APIRoute } from 'astro';
import { addresses, cardAddress } from '../../../i18n/addresses.ts';
import { describeCard } from '../../../publish/embed.ts';
import { pictureFile } from '../../../publish/pictures/pictures.ts';
import type { Motion } from '../../../register/register.ts';
import { listMotionPaths } from '../../_motion-paths.ts';

export const getStaticPaths = listMotionPaths;

export const GET: APIRoute<{ motion: Motion }> = ({ props: { motion }, locals: { locate, t } }) =>
  Response.json(
    describeCard(
      motion,
      {
        card: locate(cardAddress(motion.kamerstuk)),
        home: locate(addresses.home),
        picture: locate(pictureFile(addresses.motion(motion.kamerstuk))),
      },
      t,
    ),
  );
