import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Archive, ArchiveEntry } from '../src/publish/files/file.ts';

const deflate = promisify(deflateRaw);

/** As many as are packed at once, by threads of Node, while the next are written. */
const TOGETHER = 16;

/** A higher one makes it a tenth smaller and takes twice as long. */
const LEVEL = 4;

/**
 * Packs an archive as a ZIP; the same archive gives the same bytes.
 *
 * @param read gives what an entry holds.
 */
export async function packArchive(
  { folder, date, entries }: Archive,
  read: (entry: ArchiveEntry) => Buffer,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  // The day in the time of the machine, as a ZIP writes it: the same everywhere.
  const mtime = new Date(`${date}T00:00:00`);
  const add = async (batch: readonly ArchiveEntry[]): Promise<void> => {
    const packed = await Promise.all(
      batch.map(async (entry) => {
        const bytes = read(entry);
        return { name: entry.name, bytes, content: await deflate(bytes, { level: LEVEL }) };
      }),
    );
    for (const { name, bytes, content } of packed) {
      const file: ZipInputFile = {
        filename: `${folder}/${name}`,
        size: bytes.length,
        crc: crc32(bytes),
        compression: DEFLATED,
        mtime,
        // Set by the archive that the file is added to.
        ondata: () => {},
      };
      zip.add(file);
      file.ondata?.(null, content, true);
    }
  };
  let batch: ArchiveEntry[] = [];
  for (const entry of entries()) {
    batch.push(entry);
    if (batch.length < TOGETHER) continue;
    await add(batch);
    batch = [];
  }
  await add(batch);
  zip.end();
  return Buffer.concat(parts);
}

/** As a ZIP says it. */
const DEFLATED = 8;
