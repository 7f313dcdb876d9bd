import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Archive, ArchiveEntry } from '../src/publish/files/file.ts';

/** A higher one makes it a tenth smaller and takes twice as long. */
const LEVEL = 4;

/** As a ZIP says it. */
const DEFLATED = 8;

/**
 * Packs an archive as a ZIP; the same archive gives the same bytes.
 *
 * @param read gives what an entry holds.
 */
export function packArchive(
  { folder, date, entries }: Archive,
  read: (entry: ArchiveEntry) => Buffer,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  // The day in the time of the machine, as a ZIP writes it: the same everywhere.
  const mtime = new Date(`${date}T00:00:00`);
  for (const entry of entries()) {
    const bytes = read(entry);
    const file: ZipInputFile = {
      filename: `${folder}/${entry.name}`,
      size: bytes.length,
      crc: crc32(bytes),
      compression: DEFLATED,
      mtime,
      // Set by the archive that the file is added to.
      ondata: () => {},
    };
    zip.add(file);
    file.ondata?.(null, deflateRawSync(bytes, { level: LEVEL }), true);
  }
  zip.end();
  return Buffer.concat(parts);
}
