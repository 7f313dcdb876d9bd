import { crc32, deflateSync } from 'node:zlib';

/** As many colours as one byte tells apart. */
const MOST = 256;

/** The highest makes a picture a fifth smaller and takes three times as long. */
const LEVEL = 2;

/**
 * Encodes a picture of few colours as a PNG with a palette: half as large as with the colour of each
 * pixel written out, and made in half the time.
 *
 * @param pixels four bytes each, opaque, at a place in memory that four divides.
 * @returns null where there are more than 256 colours.
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePalette(pixels: Uint8Array, width: number, height: number): Buffer | null {
  // With a sign: the engine has those as plain numbers of 32 bits.
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette: number[] = [];
  const numbers = new Map<number, number>();
  // Each row starts with its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let last = 0;
  let number = MOST;
  const bytesOf = (row: number): Uint8Array =>
    pixels.subarray(4 * width * row, 4 * width * (row + 1));
  for (let row = 0, place = 0; row < height; row++) {
    const shift = row + 1;
    // Most rows are as the one above.
    if (row > 0 && Buffer.compare(bytesOf(row), bytesOf(row - 1)) === 0) {
      rows.copyWithin(place + shift, place + shift - width - 1, place + shift - 1);
      place += width;
      continue;
    }
    for (const end = place + width; place < end; place++) {
      const colour = colours[place] ?? 0;
      if (colour !== last || number === MOST) {
        last = colour;
        number = numbers.get(colour) ?? numbers.size;
        if (number === MOST) return null;
        if (number === numbers.size) {
          numbers.set(colour, number);
          palette.push(...pixels.subarray(4 * place, 4 * place + 3));
        }
      }
      rows[place + shift] = number;
    }
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    writeChunk('IHDR', describe(width, height)),
    writeChunk('PLTE', Buffer.from(palette)),
    writeChunk('IDAT', deflateSync(rows, { level: LEVEL })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, each the number of a colour, not interlaced. */
function describe(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return header;
}

function writeChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
