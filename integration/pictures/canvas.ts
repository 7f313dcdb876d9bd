import { COLOURS, PAPER, type Colour } from '../../src/publish/pictures/lay-out.ts';
import { writePng } from './png.ts';
import type { Stamp } from './stamp.ts';

/** How many strengths of a colour the palette has: more cannot be told apart at the edge of a letter. */
const STRENGTHS = 31;

const colours = Object.keys(COLOURS);

/** The paper, then each colour from faint to full. */
const palette = Uint8Array.from([
  ...readColour(PAPER),
  ...Object.values(COLOURS).flatMap((colour) =>
    Array.from({ length: STRENGTHS }, (_, place) => mix(colour, (place + 1) / STRENGTHS)).flat(),
  ),
]);

/** What each coverage, from 0 to 255, adds to the number before that of a colour's first strength. */
const strengths = Uint8Array.from({ length: 256 }, (_, coverage) =>
  Math.round((coverage * STRENGTHS) / 255),
);

/** A sheet on which marks are printed; marks of different colours do not lie on each other. */
export class Canvas {
  readonly #width: number;
  readonly #height: number;
  /** As a PNG has them: a byte before each row, then one a pixel. */
  readonly #rows: Uint8Array;

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.#width = width;
    this.#height = height;
    this.#rows = new Uint8Array((width + 1) * height);
  }

  /** Makes it blank again, for the next picture: a new one of this size is slower than its letters. */
  clear(): void {
    this.#rows.fill(0);
  }

  fill(x: number, y: number, width: number, height: number, colour: Colour): void {
    const full = numberOf(colour, STRENGTHS);
    for (let row = y; row < y + height; row++) {
      const start = this.#placeOf(x, row);
      this.#rows.fill(full, start, start + width);
    }
  }

  /** Prints a stamp; what lies outside the paper is lost. */
  print({ left, top, width, height, coverage }: Stamp, x: number, y: number, colour: Colour): void {
    const faint = numberOf(colour, 0);
    const rows = this.#rows;
    const [fromX, toX] = [Math.max(0, -x - left), Math.min(width, this.#width - x - left)];
    const [fromY, toY] = [Math.max(0, -y - top), Math.min(height, this.#height - y - top)];
    for (let row = fromY; row < toY; row++) {
      const start = this.#placeOf(x + left, y + top + row);
      for (let column = fromX; column < toX; column++) {
        const strength = strengths[coverage[row * width + column] ?? 0] ?? 0;
        const there = rows[start + column] ?? 0;
        // Where two letters touch, the stronger one shows.
        if (strength > 0 && faint + strength > there) rows[start + column] = faint + strength;
      }
    }
  }

  toPng(): Buffer {
    return writePng(this.#rows, this.#width, palette);
  }

  #placeOf(x: number, y: number): number {
    return y * (this.#width + 1) + 1 + x;
  }
}

const numberOf = (colour: Colour, strength: number): number =>
  colours.indexOf(colour) * STRENGTHS + strength;

/** A colour, "#rrggbb", as thick as `strength` tells on the paper. */
function mix(colour: string, strength: number): number[] {
  const paper = readColour(PAPER);
  return readColour(colour).map((part, place) => {
    const under = paper[place] ?? 0;
    return Math.round(under + (part - under) * strength);
  });
}

function readColour(colour: string): number[] {
  return [...Buffer.from(colour.slice(1), 'hex')];
}
