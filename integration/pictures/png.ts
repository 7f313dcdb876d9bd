import { constants, crc32, deflateSync } from 'node:zlib';

/** Looks for rows of one colour only: quicker on letters than any level, and no larger than the second. */
const STRATEGY = constants.Z_RLE;

/**
 * Writes a PNG with a palette.
 *
 * @param rows row by row a byte of 0, which says that no filter follows, and the number of each pixel's colour.
 * @param width in pixels.
 * @param palette the red, green and blue of at most 256 colours.
 * @see https://www.w3.org/TR/png-3/
 */
export function writePng(rows: Uint8Array, width: number, palette: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    writeChunk('IHDR', describe(width, rows.length / (width + 1))),
    writeChunk('PLTE', palette),
    writeChunk('IDAT', deflateSync(rows, { strategy: STRATEGY })),
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

function writeChunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
