import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font, type Glyph } from 'fontkitten';
import type { Type } from '../../src/publish/pictures/lay-out.ts';
import { makeStamp, type Stamp } from './stamp.ts';

/** At how many places within a pixel a letter may stand. */
const PLACES = 4;

interface Letter {
  readonly glyph: Glyph;
  readonly font: Font;
  /** How far the next letter is, in ems. */
  readonly width: number;
  /** By size and place within a pixel. */
  readonly stamps: Map<number, Stamp>;
}

type Setting = Omit<Type, 'bold'>;

/** One weight of a typeface, whose letters are drawn once for each size. */
export class Face {
  readonly #fonts: readonly [Font, ...Font[]];
  readonly #letters = new Map<string, Letter>();

  /** @param files the font files, as modules are named: a letter is from the first that has it. */
  constructor(first: string, ...others: readonly string[]) {
    this.#fonts = [readFont(first), ...others.map(readFont)];
  }

  /** How far the baseline is below the middle of a line, in ems. */
  get baseline(): number {
    const [{ ascent, descent, unitsPerEm }] = this.#fonts;
    return (ascent + descent) / 2 / unitsPerEm;
  }

  /** Gives the width of a text in pixels. */
  measure(text: string, { size, spacing }: Setting): number {
    let width = 0;
    for (const character of text) width += this.#letterOf(character).width * size + spacing;
    return width;
  }

  /** Gives what to print for each letter of a text, and the whole pixel from which to print it. */
  *set(text: string, start: number, { size, spacing }: Setting): Generator<[Stamp, x: number]> {
    let x = start;
    for (const character of text) {
      const letter = this.#letterOf(character);
      const place = Math.floor((x % 1) * PLACES);
      const key = size * PLACES + place;
      const stamp = letter.stamps.get(key) ?? drawLetter(letter, size, place / PLACES);
      letter.stamps.set(key, stamp);
      yield [stamp, Math.floor(x)];
      x += letter.width * size + spacing;
    }
  }

  /** What no file has is the box that the first shows for it. */
  #letterOf(character: string): Letter {
    const known = this.#letters.get(character);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const has = (one: Font): boolean => one.hasGlyphForCodePoint(codePoint);
    const font = this.#fonts.find(has) ?? this.#fonts[0];
    const glyph = font.glyphForCodePoint(codePoint);
    const width = glyph.advanceWidth / font.unitsPerEm;
    const letter = { glyph, font, width, stamps: new Map<number, Stamp>() };
    this.#letters.set(character, letter);
    return letter;
  }
}

function drawLetter({ glyph, font }: Letter, size: number, x: number): Stamp {
  const scale = size / font.unitsPerEm;
  const outline = `<path transform="matrix(${scale} 0 0 ${-scale} ${x} 0)" d="${glyph.path.toSVG()}"/>`;
  const { minX, minY, maxX, maxY } = glyph.bbox;
  return makeStamp(outline, {
    left: Math.floor(minX * scale + x),
    top: Math.floor(-maxY * scale),
    right: Math.ceil(maxX * scale + x),
    bottom: Math.ceil(-minY * scale),
  });
}

function readFont(file: string): Font {
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(file))));
  if (font.isCollection) throw new Error(`${file} holds more than one font.`);
  return font;
}
