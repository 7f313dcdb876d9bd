import type { StepKind } from '../../register/evidence.ts';
import type { MotionData } from '../../register/schemas/motion.ts';
import type { Strings } from '../../i18n/edition.ts';
import { EVIDENCE_SHAPES } from './evidence-shapes.ts';
import type { Picture } from './pictures.ts';
import { STATUS_SHAPES, type Shape } from './status-shapes.ts';

/** The size of a picture, in pixels, as those who show a preview of a link expect it. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const INK = '#1d1a16';
const QUIET = '#5b544a';
const ACCENT = '#8b1a34';
const PAPER = '#fbf9f4';
const MARGIN = 72;

/** An element as satori takes it. */
export interface Node {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The elements of a picture: its texts, its status and its squares. */
export function layOutPicture(
  { above, title, status, evidence = [], below }: Picture,
  t: Strings,
): Node {
  const page = { flexDirection: 'column', width: '100%', height: '100%', lineHeight: 1.25 };
  return box({ ...page, backgroundColor: PAPER }, [
    box({ height: 18, flexShrink: 0, backgroundColor: ACCENT }, []),
    box({ flexDirection: 'column', flexGrow: 1, padding: `52px ${MARGIN}px 44px` }, [
      text({ fontSize: 36, fontWeight: 700, color: ACCENT }, above),
      text(
        { ...sizeOf(title), fontWeight: 700, marginTop: 14, textWrap: 'balance', lineClamp: 4 },
        title,
      ),
      box({ flexGrow: 1 }, []),
      ...(status === undefined ? [] : [drawStatus(status, t)]),
      ...(evidence.length === 0 ? [] : [drawEvidence(evidence)]),
      text({ fontSize: 34, lineHeight: 1.3, color: QUIET, marginTop: 8, lineClamp: 2 }, below),
      box({ height: 2, backgroundColor: '#d9d2c5', marginTop: 26, marginBottom: 20 }, []),
      box({ justifyContent: 'space-between', fontSize: 28, color: QUIET }, [
        text({ fontWeight: 700, color: INK }, t.siteName),
        text({}, above === t.siteTagline ? '' : t.siteTagline),
      ]),
    ]),
  ]);
}

/** The longer the title, the smaller its letters, so that it leaves room for what is below. */
function sizeOf(title: string) {
  const [, fontSize] = [
    [36, 82],
    [60, 70],
    [90, 60],
  ].find(([length = 0]) => title.length <= length) ?? [0, 48];
  return { fontSize, lineHeight: 1.16, letterSpacing: -0.8 };
}

function drawStatus({ value, doubt }: MotionData['status'], t: Strings): Node {
  return box({ alignItems: 'center', fontSize: 42, fontWeight: 700 }, [
    drawShape(STATUS_SHAPES[value], 38, INK),
    text({ marginLeft: 18 }, t.statuses[value]),
    text(
      { marginLeft: 18, fontSize: 30, fontWeight: 400, color: QUIET },
      `(${t.nameReading(doubt)})`,
    ),
  ]);
}

function drawEvidence(kinds: readonly StepKind[]): Node {
  const squares = kinds.map((kind) => drawShape(EVIDENCE_SHAPES[kind], 36, ACCENT));
  return box({ gap: 6, marginTop: 12 }, squares);
}

function drawShape({ full, line }: Shape, size: number, color: string): Node {
  const paths = [
    ...(full === undefined ? [] : [draw('path', { d: full, fill: color })]),
    ...(line === undefined
      ? []
      : [draw('path', { d: line, fill: 'none', stroke: color, strokeWidth: 1.5 })]),
  ];
  return draw('svg', { viewBox: '0 0 16 16', width: size, height: size, children: paths });
}

function box(style: object, children: readonly Node[]): Node {
  return draw('div', { style: { display: 'flex', ...style }, children });
}

function text(style: object, children: string): Node {
  return draw('div', { style: { display: 'block', color: INK, ...style }, children });
}

function draw(type: string, props: Node['props']): Node {
  return { type, props };
}
