import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Strings } from '../i18n/edition.ts';
import { layOutPicture, PICTURE_SIZE } from '../publish/pictures/lay-out.ts';
import type { Picture } from '../publish/pictures/pictures.ts';

const require = createRequire(import.meta.url);
/** Charis is made after Charter, the register's own letter. */
const fonts = ([400, 700] as const).map((weight) => ({
  name: 'Charis',
  weight,
  style: 'normal' as const,
  data: readFileSync(
    require.resolve(`@fontsource/charis-sil/files/charis-sil-latin-${weight}-normal.woff`),
  ),
}));

/**
 * The picture as a PNG of 1200 by 630, as those who show a preview of a link expect it. One that
 * was drawn before, by the same programs, comes from node_modules/.cache.
 */
export async function getPicture(picture: Picture, t: Strings): Promise<Uint8Array<ArrayBuffer>> {
  const makers = ['satori', '@resvg/resvg-js', '@fontsource/charis-sil'].map(versionOf);
  const what = JSON.stringify([layOutPicture(picture, t), makers]);
  const file = join(cacheFolder(), `${createHash('sha256').update(what).digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await drawPicture(picture, t);
  mkdirSync(cacheFolder(), { recursive: true });
  // Aside, then in place in one step: an interrupted build leaves no half picture.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}

/** Draws the picture; the same picture gives the same bytes. */
export async function drawPicture(picture: Picture, t: Strings): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layOutPicture(picture, t), { ...PICTURE_SIZE, fonts });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

function cacheFolder(): string {
  const module = require.resolve('satori');
  return join(module.slice(0, module.lastIndexOf('node_modules')), 'node_modules/.cache/pictures');
}

/** The version of a package, so that another one draws anew. */
function versionOf(name: string): string {
  const manifest = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(require.resolve(name))?.[0];
  return readFileSync(join(manifest ?? dirname(name), 'package.json'), 'utf8');
}
