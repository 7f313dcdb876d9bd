import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { PICTURE_SIZE, type Node } from '../../src/publish/pictures/lay-out.ts';

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

/** Draws a picture as a PNG of 1200 by 630; the same picture gives the same bytes. */
export async function drawPicture(picture: Node): Promise<Uint8Array> {
  const svg = await satori(picture, { ...PICTURE_SIZE, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
