import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveEntry, SiteFile } from '../src/publish/files/file.ts';
import { pack, packArchive, readPacked, type Packed } from './archive.ts';
import { Folders } from './folders.ts';
import type { KeptFiles } from './kept-files.ts';

/** Where files are written, and what is taken over as it is. */
export interface Tools {
  readonly dist: string;
  readonly kept: Pick<KeptFiles, 'take' | 'tookOver' | 'readLast'>;
}

/**
 * Writes files of the site into its folder.
 *
 * @returns the paths in it, "moties/35373-8/data.json".
 * @throws where a page or another file has the address of one.
 */
export function writeFiles(files: Iterable<SiteFile>, tools: Tools): string[] {
  const folders = new Folders();
  const paths: string[] = [];
  for (const file of files) {
    const path = pathOf(file);
    try {
      put(file, path, folders, tools);
    } catch (error) {
      throw isTaken(error) ? new Error(describeConflict(file.address)) : error;
    }
    paths.push(path);
  }
  return paths;
}

/** What a file holds, for the development server. */
export function makeFile(file: SiteFile): string | Uint8Array {
  if ('write' in file) return file.write();
  return packArchive(file.archive, ({ write }) => pack(Buffer.from(write())));
}

/** Where a file lies in the site: a page in the folder that its address names. */
const pathOf = ({ address }: Pick<SiteFile, 'address'>): string =>
  `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1);

/** Written as a new file, so that it fails where something is. */
const NEW = { flag: 'wx', encoding: 'utf8' } as const;

function put(file: SiteFile, path: string, folders: Folders, { dist, kept }: Tools): void {
  const place = join(dist, path);
  const key = file.key?.();
  if (key !== undefined && kept.take(path, key, dist)) return;
  const content =
    'write' in file ? file.write() : packArchive(file.archive, packAnew(path, dist, kept));
  if (key === undefined && kept.take(path, hash('sha1', content, 'base64'), dist)) return;
  folders.makeFor(place);
  writeFileSync(place, content, NEW);
}

/**
 * Packs the entries of an archive: what the site holds too it reads there, and what did not change since
 * the last site is packed in the archive of that.
 */
function packAnew(
  archive: string,
  dist: string,
  kept: Tools['kept'],
): (entry: ArchiveEntry, name: string) => Packed {
  const last = kept.readLast(archive);
  const packed = last === undefined ? undefined : readPacked(last);
  return ({ address, key, write }, name) => {
    if (address === undefined) return pack(Buffer.from(write()));
    const path = pathOf({ address });
    // What is its own key may be packed by other code.
    const before = key !== undefined && kept.tookOver(path) ? packed?.get(name) : undefined;
    return before ?? pack(readFileSync(join(dist, path)));
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

export function describeConflict(address: string): string {
  return (
    `${address} is the address of two pages or files of the site. Give one of them another: ` +
    `the pages are in src/pages, the files in src/publish/files, and what moved in content/redirects.`
  );
}
