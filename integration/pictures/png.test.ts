import { expect, test } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { Canvas } from './canvas.ts';
import { writePng } from './png.ts';
import { makeStamp } from './stamp.ts';

/** The red, green and blue of each pixel of a PNG, as another program reads it. */
function readColours(png: Buffer, width: number, height: number): number[] {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return [...new Resvg(svg).render().pixels].filter((_, place) => place % 4 !== 3);
}

const PAPER = [0xfb, 0xf9, 0xf4];
const ACCENT = [0x8b, 0x1a, 0x34];

test('a PNG has the colours that its palette gives its pixels', () => {
  const palette = Uint8Array.of(...PAPER, ...ACCENT);
  const png = writePng(Uint8Array.of(0, 1, 0, 0, 0, 1), 2, palette);
  expect(readColours(png, 2, 2)).toEqual([...ACCENT, ...PAPER, ...PAPER, ...ACCENT]);
});

test('a stamp is printed at its place, and lost outside the paper', () => {
  const square = makeStamp('<path d="M0 0h2v2h-2z"/>', { left: 0, top: 0, right: 2, bottom: 2 });
  const canvas = new Canvas({ width: 2, height: 2 });
  canvas.print(square, 1, -1, 'accent');
  expect(readColours(canvas.toPng(), 2, 2)).toEqual([...PAPER, ...ACCENT, ...PAPER, ...PAPER]);
});

test('a pixel that is covered in part is between paper and colour', () => {
  const half = makeStamp('<path d="M0 0h1v.5h-1z"/>', { left: 0, top: 0, right: 1, bottom: 1 });
  const canvas = new Canvas({ width: 1, height: 1 });
  canvas.print(half, 0, 0, 'accent');
  for (const [place, part] of readColours(canvas.toPng(), 1, 1).entries()) {
    const middle = ((PAPER[place] ?? 0) + (ACCENT[place] ?? 0)) / 2;
    expect(Math.abs(part - middle)).toBeLessThan(5);
  }
});

test('a drawing of nothing prints nothing', () => {
  const nothing = makeStamp('', { left: Infinity, top: 0, right: -Infinity, bottom: 0 });
  expect(nothing.coverage).toHaveLength(0);
});
