import { Resvg } from '@resvg/resvg-js';

/** A drawing in one colour, and where it lies from the pixel at which it is printed. */
export interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How much of each pixel it covers, row by row: from 0 to 255. */
  readonly coverage: Uint8Array;
}

/** The edges of a drawing, in whole pixels: the right and the lower one are just outside. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Makes a stamp of elements of SVG. Once made it is printed a hundred times quicker.
 *
 * @param elements whose unit is a pixel.
 * @param edges of what is to be seen; a drawing of nothing has none that enclose anything.
 */
export function makeStamp(elements: string, { left, top, right, bottom }: Edges): Stamp {
  const width = Math.max(0, right - left);
  const height = Math.max(0, bottom - top);
  const coverage = new Uint8Array(width * height);
  const stamp = { left, top, width, height, coverage };
  if (coverage.length === 0) return stamp;
  const view = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${view}>${elements}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Of a pixel's four bytes the last says how opaque it is.
  for (const place of coverage.keys()) coverage[place] = pixels[4 * place + 3] ?? 0;
  return stamp;
}
