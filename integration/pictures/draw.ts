import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { renderSVG } from 'uqr';
import type { Drawing } from '../../src/publish/files/file.ts';
import { PICTURE_SIZE, type Node } from '../../src/publish/pictures/lay-out.ts';
import { encodePalette } from './png.ts';

/** Draws what is asked for; the same drawing gives the same bytes. */
export function draw(drawing: Drawing): Promise<Uint8Array> | string {
  return 'qr' in drawing ? drawQr(drawing.qr) : drawPicture(drawing.picture);
}

/** Charis is made after Charter, the register's own letter. Satori reads one list of fonts once. */
const fonts = ([400, 700] as const).map((weight) => ({
  name: 'Charis',
  weight,
  style: 'normal' as const,
  data: readFileSync(
    fileURLToPath(
      import.meta.resolve(`@fontsource/charis-sil/files/charis-sil-latin-${weight}-normal.woff`),
    ),
  ),
}));

/** A PNG of 1200 by 630. */
export async function drawPicture(picture: Node): Promise<Uint8Array> {
  const svg = await satori(picture, { ...PICTURE_SIZE, fonts });
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePalette(image.pixels, image.width, image.height) ?? image.asPng();
}

/** An SVG, with the quiet zone of four squares that ISO/IEC 18004 asks for. */
function drawQr(address: string): string {
  return renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 });
}
