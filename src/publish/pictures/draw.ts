import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { EVIDENCE_SHAPES } from '../../components/motion/evidence-shapes.ts';
import { STATUS_SHAPES, type Shape } from '../../components/motion/status-shapes.ts';
import type { StepKind } from '../../register/evidence.ts';
import type { MotionData } from '../../register/schemas.ts';
import { nameReading, t } from '../../i18n/nl.ts';
import type { Picture } from './pictures.ts';

const WIDTH = 1200;
const HEIGHT = 630;

const INK = '#1d1a16';
const QUIET = '#5b544a';
const ACCENT = '#8b1a34';
const PAPER = '#fbf9f4';
const MARGIN = 72;

const require = createRequire(import.meta.url);
/** Charis is made after Charter, the register's own letter. */
const fonts = ([400, 700] as const).map((weight) => ({
  name: 'Charis',
  weight,
  style: 'normal' as const,
  path: require.resolve(`@fontsource/charis-sil/files/charis-sil-latin-${weight}-normal.woff`),
}));

interface Node {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/**
 * The picture as a PNG of 1200 by 630, as those who show a preview of a link expect it. One that
 * was drawn before, by the same programs, comes from node_modules/.cache.
 */
export async function getPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const makers = ['satori', '@resvg/resvg-js', '@fontsource/charis-sil'].map(versionOf);
  const what = JSON.stringify([layOut(picture), makers]);
  const file = join(cacheFolder(), `${createHash('sha256').update(what).digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await drawPicture(picture);
  mkdirSync(cacheFolder(), { recursive: true });
  // Aside, then in place in one step: an interrupted build leaves no half picture.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}

/** Draws the picture; the same picture gives the same bytes. */
export async function drawPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layOut(picture), {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts.map(({ path, ...font }) => ({ ...font, data: readFileSync(path) })),
  });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

function layOut({ above, title, status, evidence = [], below }: Picture): Node {
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
      ...(status === undefined ? [] : [drawStatus(status)]),
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

function drawStatus({ value, doubt }: MotionData['status']): Node {
  return box({ alignItems: 'center', fontSize: 42, fontWeight: 700 }, [
    drawShape(STATUS_SHAPES[value], 38, INK),
    text({ marginLeft: 18 }, t.statuses[value]),
    text(
      { marginLeft: 18, fontSize: 30, fontWeight: 400, color: QUIET },
      `(${nameReading(doubt)})`,
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

function cacheFolder(): string {
  const [font] = fonts;
  const modules = font?.path.slice(0, font.path.lastIndexOf('node_modules')) ?? '';
  return join(modules, 'node_modules/.cache/pictures');
}

/** The version of a package, so that another one draws anew. */
function versionOf(name: string): string {
  const manifest = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(require.resolve(name))?.[0];
  return readFileSync(join(manifest ?? dirname(name), 'package.json'), 'utf8');
}
