import { citationFiles } from '../../i18n/addresses.ts';
import { CITATION_FORMATS, FORMATS } from '../citations/formats.ts';
import {
  citeBoth,
  referToLetter,
  referToMotion,
  referToNote,
  referToSource,
  type Reference,
} from '../citations/reference.ts';
import { writeCitations } from '../citations/write.ts';
import type { SiteContent, WrittenFile } from './file.ts';

/** How to cite each motion, source, note and letter, in every format. */
export function* listCitations(site: SiteContent): Generator<WrittenFile> {
  const { motions, sources, letters } = site.register;
  for (const motion of motions) {
    yield* listFormats(citationFiles.motion(motion.kamerstuk), () => referToMotion(motion, site));
  }
  for (const source of sources) {
    yield* listFormats(citationFiles.source(source.id), () => referToSource(source, site));
  }
  for (const letter of letters) {
    yield* listFormats(citationFiles.letter(letter), () => referToLetter(letter, site));
    for (const note of letter.notes) {
      yield* listFormats(citationFiles.note(note), () => referToNote(note, site));
    }
  }
}

function listFormats(start: string, refer: () => Reference): WrittenFile[] {
  return CITATION_FORMATS.map((format) => ({
    address: start + format,
    type: `${FORMATS[format]}; charset=utf-8`,
    write: () => writeCitations[format](citeBoth(refer())),
  }));
}
