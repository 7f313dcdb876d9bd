import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Archive, ArchiveEntry } from '../src/publish/files/file.ts';

/** A higher one makes it a tenth smaller and takes twice as long. */
const LEVEL = 4;

/** As a ZIP says it. */
const DEFLATED = 8;

/** What a ZIP has of a file, packed. */
export interface Packed {
  readonly size: number;
  readonly crc: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Packs what a file of an archive holds. */
export const pack = (bytes: Buffer): Packed => ({
  size: bytes.length,
  crc: crc32(bytes),
  content: deflateRawSync(bytes, { level: LEVEL }),
});

/**
 * Puts an archive together as a ZIP; the same archive gives the same bytes.
 *
 * @param packEntry gives an entry by its name in the ZIP.
 */
export function packArchive(
  { folder, date, entries }: Archive,
  packEntry: (entry: ArchiveEntry, name: string) => Packed,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  // The day in the time of the machine, as a ZIP writes it: the same everywhere.
  const mtime = new Date(`${date}T00:00:00`);
  for (const entry of entries()) {
    const filename = `${folder}/${entry.name}`;
    const { size, crc, content } = packEntry(entry, filename);
    const file: ZipInputFile = {
      filename,
      size,
      crc,
      compression: DEFLATED,
      mtime,
      // Set by the archive that the file is added to.
      ondata: () => {},
    };
    zip.add(file);
    file.ondata?.(null, content, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/**
 * The files of a ZIP that was packed here, by their names, as they are packed.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3
 */
export function readPacked(zip: Buffer<ArrayBuffer>): Map<string, Packed> {
  const packed = new Map<string, Packed>();
  // The list of files is before the last record, which says where it starts.
  const end = zip.length - END_SIZE;
  for (let at = zip.readUInt32LE(end + 16); at < end;) {
    const nameEnd = at + HEADER_SIZE + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + HEADER_SIZE, nameEnd);
    const local = zip.readUInt32LE(at + 42);
    const start = local + LOCAL_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    packed.set(name, {
      size: zip.readUInt32LE(at + 24),
      crc: zip.readUInt32LE(at + 16),
      content: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return packed;
}

/** Without what has a length of its own: the last record of a ZIP, and what it says of a file in its list and before it. */
const END_SIZE = 22;
const HEADER_SIZE = 46;
const LOCAL_SIZE = 30;
