import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../src/publish/files/file.ts';
import { packArchive } from './archive.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Studio } from './pictures/studio.ts';

/** Where files are written, who draws, and what is taken over as it is. */
export interface Tools {
  readonly dist: string;
  readonly studio: Studio;
  readonly kept: Pick<KeptFiles, 'take'>;
}

/**
 * Writes files of the site into its folder.
 *
 * @returns the paths in it, "moties/35373-8/data.json".
 * @throws where a page or another file has the address of one.
 */
export async function writeFiles(files: Iterable<SiteFile>, tools: Tools): Promise<string[]> {
  const folders = new Set<string>();
  const paths: string[] = [];
  for (const file of files) {
    const path = pathOf(file);
    const folder = dirname(join(tools.dist, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      await put(file, path, tools);
    } catch (error) {
      throw isTaken(error) ? new Error(describeConflict(file.address)) : error;
    }
    paths.push(path);
  }
  return paths;
}

/** What a file holds, for the development server. */
export async function makeFile(file: SiteFile, studio: Studio): Promise<string | Uint8Array> {
  if ('write' in file) return file.write();
  return 'archive' in file ? packArchive(file.archive) : readFile(await studio.draw(file));
}

/** Where a file lies in the site: a page in the folder that its address names. */
const pathOf = ({ address }: SiteFile): string =>
  `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1);

/** Written as a new file, so that it fails where something is. */
const NEW = { flag: 'wx' };

async function put(file: SiteFile, path: string, { dist, studio, kept }: Tools): Promise<void> {
  const place = join(dist, path);
  if ('write' in file) {
    const text = file.write();
    if (!kept.take(path, hash('sha1', text, 'base64'), dist)) writeFileSync(place, text, NEW);
  } else if ('archive' in file) writeFileSync(place, await packArchive(file.archive), NEW);
  else linkOrCopy(await studio.draw(file), place);
}

/** A link costs a tenth of a copy, but not every file system, and no two together, can have one. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isTaken(error)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

export function describeConflict(address: string): string {
  return (
    `${address} is the address of two pages or files of the site. Give one of them another: ` +
    `the pages are in src/pages, the files in src/publish/files, and what moved in content/redirects.`
  );
}
