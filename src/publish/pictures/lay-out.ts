import type { StepKind } from '../../register/evidence.ts';
import type { MotionData } from '../../register/schemas/motion.ts';
import type { Strings } from '../../i18n/edition.ts';
import { EVIDENCE_SHAPES } from './evidence-shapes.ts';
import type { Picture } from './pictures.ts';
import { STATUS_SHAPES, type Shape } from './status-shapes.ts';
import { wrapText } from './wrap-text.ts';

/** The size of a picture, in pixels, as those who show a preview of a link expect it. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What a picture is drawn in, as "#rrggbb", and what it is drawn on. */
export const COLOURS = {
  ink: '#1d1a16',
  quiet: '#5b544a',
  accent: '#8b1a34',
  rule: '#d9d2c5',
} as const;
export const PAPER = '#fbf9f4';

export type Colour = keyof typeof COLOURS;

/** How letters are written; sizes in pixels. */
export interface Type {
  readonly size: number;
  readonly bold: boolean;
  /** What is added to the width of each letter. */
  readonly spacing: number;
}

/** What is drawn at a place, in pixels from the top left corner. */
export type Mark = { readonly x: number; readonly y: number; readonly colour: Colour } & (
  | { readonly bar: { readonly width: number; readonly height: number } }
  | { readonly shape: Shape; readonly size: number }
  /** Its `y` is the middle of the line. */
  | { readonly text: string; readonly type: Type }
);

/** Gives the width of a text on one line, in pixels. */
export type Measure = (text: string, type: Type) => number;

const MARGIN = 72;
const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
const BAR = 18;

/** Lays out what a picture says: its number and title from the top, all else up from the bottom. */
export function layOutPicture(picture: Picture, t: Strings, measure: Measure): Mark[] {
  const { above, title, status, evidence = [], below } = picture;
  const titleType = chooseTitleType(title);
  const titleHeight = 1.16 * titleType.size;
  const [footer, lineHeight] = [568, 44];
  const wrap = (text: string, most: number, type: Type): string[] =>
    wrapText(text, WIDTH, most, (line) => measure(line, type));
  const lines = wrap(below, 2, plain(34));
  const belowTop = 503 - lines.length * lineHeight;
  const evidenceTop = belowTop - 44;
  const statusMiddle = evidence.length === 0 ? belowTop - 34 : evidenceTop - 38;
  const left = (y: number, text: string, type: Type, colour: Colour): Mark => {
    return { x: MARGIN, y, text, type, colour };
  };
  return [
    { x: 0, y: 0, bar: { width: PICTURE_SIZE.width, height: BAR }, colour: 'accent' },
    left(92, above, bold(36), 'accent'),
    ...wrap(title, 4, titleType).map((line, place) =>
      left(129 + (place + 0.5) * titleHeight, line, titleType, 'ink'),
    ),
    ...(status === undefined ? [] : layOutStatus(status, statusMiddle, t, measure)),
    ...evidence.map((kind, place) => layOutStep(kind, MARGIN + 42 * place, evidenceTop)),
    ...lines.map((line, place) =>
      left(belowTop + (place + 0.5) * lineHeight, line, plain(34), 'quiet'),
    ),
    { x: MARGIN, y: 529, bar: { width: WIDTH, height: 2 }, colour: 'rule' },
    left(footer, t.siteName, bold(28), 'ink'),
    ...layOutTagline(above === t.siteTagline ? '' : t.siteTagline, footer, t, measure),
  ];
}

/** The longer the title, the smaller its letters, so that it leaves room for what is below. */
function chooseTitleType(title: string): Type {
  const sizes = [
    { most: 36, size: 82 },
    { most: 60, size: 70 },
    { most: 90, size: 60 },
  ];
  const size = sizes.find(({ most }) => title.length <= most)?.size ?? 48;
  return { size, bold: true, spacing: -0.8 };
}

function layOutStatus(
  { value, doubt }: MotionData['status'],
  middle: number,
  t: Strings,
  measure: Measure,
): Mark[] {
  const size = 38;
  const [name, reading] = [t.statuses[value], `(${t.nameReading(doubt)})`];
  const nameLeft = MARGIN + size + 18;
  const readingLeft = nameLeft + measure(name, bold(42)) + 18;
  return [
    { x: MARGIN, y: middle - size / 2, shape: STATUS_SHAPES[value], size, colour: 'ink' },
    { x: nameLeft, y: middle, text: name, type: bold(42), colour: 'ink' },
    { x: readingLeft, y: middle, text: reading, type: plain(30), colour: 'quiet' },
  ];
}

function layOutStep(kind: StepKind, x: number, y: number): Mark {
  return { x, y, shape: EVIDENCE_SHAPES[kind], size: 36, colour: 'accent' };
}

/** At the right of the site's name, as much of it as fits there. */
function layOutTagline(tagline: string, y: number, t: Strings, measure: Measure): Mark[] {
  const room = WIDTH - measure(t.siteName, bold(28)) - 28;
  return wrapText(tagline, room, 1, (text) => measure(text, plain(28))).map((text) => {
    const x = MARGIN + WIDTH - measure(text, plain(28));
    return { x, y, text, type: plain(28), colour: 'ink' };
  });
}

const bold = (size: number): Type => ({ size, bold: true, spacing: 0 });
const plain = (size: number): Type => ({ size, bold: false, spacing: 0 });
