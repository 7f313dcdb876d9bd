import type { Strings } from '../../src/i18n/edition.ts';
import {
  layOutPicture,
  PICTURE_SIZE,
  type Mark,
  type Type,
} from '../../src/publish/pictures/lay-out.ts';
import type { Picture } from '../../src/publish/pictures/pictures.ts';
import type { Shape } from '../../src/publish/pictures/status-shapes.ts';
import { Canvas } from './canvas.ts';
import { Face } from './face.ts';
import { makeStamp, type Stamp } from './stamp.ts';

/** Charis is made after Charter, the register's own letter. It has no pairs of letters that stand closer. */
const [regular, bold] = [readFace(400), readFace(700)];

const canvas = new Canvas(PICTURE_SIZE);

/** Draws a picture as a PNG of 1200 by 630; the same picture gives the same bytes. */
export function drawPicture(picture: Picture, t: Strings): Uint8Array {
  canvas.clear();
  const marks = layOutPicture(picture, t, (text, type) => faceOf(type).measure(text, type));
  for (const mark of marks) drawMark(mark);
  return canvas.toPng();
}

function drawMark(mark: Mark): void {
  const { x, colour } = mark;
  if ('bar' in mark) canvas.fill(x, mark.y, mark.bar.width, mark.bar.height, colour);
  else if ('shape' in mark) {
    canvas.print(signOf(mark.shape, mark.size), x, Math.round(mark.y), colour);
  } else {
    const face = faceOf(mark.type);
    const baseline = Math.round(mark.y + face.baseline * mark.type.size);
    for (const [stamp, at] of face.set(mark.text, x, mark.type)) {
      canvas.print(stamp, at, baseline, colour);
    }
  }
}

const faceOf = ({ bold: isBold }: Type): Face => (isBold ? bold : regular);

/** The signs that were drawn before; each has one size. */
const signs = new Map<Shape, Stamp>();

function signOf(shape: Shape, size: number): Stamp {
  const sign = signs.get(shape) ?? drawSign(shape, size);
  signs.set(shape, sign);
  return sign;
}

function drawSign({ full, line }: Shape, size: number): Stamp {
  const surface = full === undefined ? '' : `<path d="${full}"/>`;
  const stroke = `fill="none" stroke="#000" stroke-width="1.5"`;
  const outline = line === undefined ? '' : `<path d="${line}" ${stroke}/>`;
  return makeStamp(`<g transform="scale(${size / 16})">${surface}${outline}</g>`, {
    left: 0,
    top: 0,
    right: size,
    bottom: size,
  });
}

function readFace(weight: number): Face {
  const fileOf = (script: string): string =>
    `@fontsource/charis-sil/files/charis-sil-${script}-${weight}-normal.woff`;
  return new Face(fileOf('latin'), fileOf('latin-ext'));
}
