import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveEntry, SiteFile } from '../src/publish/files/file.ts';
import { packArchive } from './archive.ts';
import type { KeptFiles } from './kept-files.ts';

/** Where files are written, and what is taken over as it is. */
export interface Tools {
  readonly dist: string;
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
export async function makeFile(file: SiteFile): Promise<string | Uint8Array> {
  return 'write' in file ? file.write() : packArchive(file.archive, makeEntry);
}

const makeEntry = ({ write }: ArchiveEntry): Buffer => Buffer.from(write());

/** Where a file lies in the site: a page in the folder that its address names. */
const pathOf = ({ address }: Pick<SiteFile, 'address'>): string =>
  `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1);

/** Written as a new file, so that it fails where something is. */
const NEW = { flag: 'wx', encoding: 'utf8' } as const;

async function put(file: SiteFile, path: string, { dist, kept }: Tools): Promise<void> {
  const key = file.key?.();
  if (key !== undefined && kept.take(path, key, dist)) return;
  const read = (entry: ArchiveEntry): Buffer =>
    entry.address === undefined
      ? makeEntry(entry)
      : readFileSync(join(dist, pathOf({ address: entry.address })));
  const content = 'write' in file ? file.write() : await packArchive(file.archive, read);
  if (key === undefined && kept.take(path, hash('sha1', content, 'base64'), dist)) return;
  writeFileSync(join(dist, path), content, NEW);
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

export function describeConflict(address: string): string {
  return (
    `${address} is the address of two pages or files of the site. Give one of them another: ` +
    `the pages are in src/pages, the files in src/publish/files, and what moved in content/redirects.`
  );
}
