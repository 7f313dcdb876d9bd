import { addresses, cardAddress, oembedFile, qrFile } from '../../i18n/addresses.ts';
import { describeCard } from '../embed.ts';
import { pictureFile } from '../pictures/pictures.ts';
import { TYPES, type SiteContent, type SiteFile } from './file.ts';

/** What lies next to the page of each motion: its QR code, and what tells another site of its card. */
export function* listMotionFiles({ register, locate, t }: SiteContent): Generator<SiteFile> {
  for (const motion of register.motions) {
    const address = addresses.motion(motion.kamerstuk);
    yield {
      address: oembedFile(motion.kamerstuk),
      type: TYPES.json,
      write: () => {
        const at = {
          card: locate(cardAddress(motion.kamerstuk)),
          home: locate(addresses.home),
          picture: locate(pictureFile(address)),
        };
        return JSON.stringify(describeCard(motion, at, t));
      },
    };
    yield {
      address: qrFile(address),
      type: TYPES.svg,
      plan: () => ({ qr: locate(address) }),
    };
  }
}
