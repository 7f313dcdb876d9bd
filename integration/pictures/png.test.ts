import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { encodePalette } from './png.ts';

const WIDTH = 40;
const HEIGHT = 25;

/** The chunks of a PNG, by their names. */
function readChunks(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let place = 8; place < png.length;) {
    const length = png.readUInt32BE(place);
    const type = png.toString('latin1', place + 4, place + 8);
    chunks.set(type, png.subarray(place + 8, place + 8 + length));
    place += 12 + length;
  }
  return chunks;
}

/** The red, green and blue of each pixel of a PNG with a palette. */
function readColours(png: Buffer): number[] {
  const chunks = readChunks(png);
  const palette = [...(chunks.get('PLTE') ?? [])];
  const rows = [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))];
  return rows
    .filter((_, place) => place % (WIDTH + 1) !== 0)
    .flatMap((number) => palette.slice(3 * number, 3 * number + 3));
}

const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
  '<rect width="40" height="25" fill="#fbf9f4"/><circle cx="20" cy="12" r="9" fill="#8b1a34"/></svg>';

test('a PNG with a palette has the colours of the picture', () => {
  const { pixels } = new Resvg(svg).render();
  const png = encodePalette(pixels, WIDTH, HEIGHT);
  if (png === null) throw new Error('The picture has few colours.');
  expect(readColours(png)).toEqual([...pixels].filter((_, place) => place % 4 !== 3));
});

test('a browser or another program reads it', () => {
  const png = encodePalette(new Resvg(svg).render().pixels, WIDTH, HEIGHT);
  const image = `<image width="${WIDTH}" height="${HEIGHT}" href="data:image/png;base64,${png?.toString('base64') ?? ''}"/>`;
  const shown = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${image}</svg>`;
  expect(new Resvg(shown).render().pixels.equals(new Resvg(svg).render().pixels)).toBe(true);
});

test('a picture of more colours than a palette holds is refused', () => {
  const pixels = Buffer.alloc(4 * 257);
  for (let place = 0; place < 257; place++) pixels.writeUInt32LE(place, 4 * place);
  expect(encodePalette(pixels, 257, 1)).toBeNull();
  expect(encodePalette(pixels.subarray(4), 256, 1)).not.toBeNull();
});
