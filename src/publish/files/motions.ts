import { renderSVG } from 'uqr';
import { addresses, cardAddress, oembedFile, qrFile } from '../../i18n/addresses.ts';
import { describeCard } from '../embed.ts';
import { pictureFile } from '../pictures/pictures.ts';
import { TYPES, type SiteContent, type WrittenFile } from './file.ts';

/** What lies next to the page of each motion: its QR code, and what tells another site of its card. */
export function* listMotionFiles(site: SiteContent): Generator<WrittenFile> {
  const { register, language, locate, keyOf, t } = site;
  for (const motion of register.motions) {
    const key = () => keyOf(language, motion);
    const address = addresses.motion(motion.kamerstuk);
    yield {
      address: oembedFile(motion.kamerstuk),
      type: TYPES.json,
      key,
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
      key,
      write: () => drawQr(locate(address)),
    };
  }
}

/** An SVG, with the quiet zone of four squares that ISO/IEC 18004 asks for. */
const drawQr = (address: string): string =>
  renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 });
