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
import type { Subject } from '../../register/register.ts';
import type { SiteContent, WrittenFile } from './file.ts';

/** How to cite each motion, source, note and letter, in every format. */
export function* listCitations(site: SiteContent): Generator<WrittenFile> {
  const { motions, sources, letters } = site.register;
  const keyOf = (subject: Subject) => () => site.keyOf(site.language, subject);
  for (const motion of motions) {
    const start = citationFiles.motion(motion.kamerstuk);
    yield* listFormats(start, keyOf(motion), () => referToMotion(motion, site));
  }
  for (const source of sources) {
    const start = citationFiles.source(source.id);
    yield* listFormats(start, keyOf(source), () => referToSource(source, site));
  }
  for (const letter of letters) {
    const key = keyOf(letter);
    yield* listFormats(citationFiles.letter(letter), key, () => referToLetter(letter, site));
    for (const note of letter.notes) {
      yield* listFormats(citationFiles.note(note), key, () => referToNote(note, site));
    }
  }
}

function listFormats(
  start: string,
  key: () => string | undefined,
  refer: () => Reference,
): WrittenFile[] {
  let reference: Reference | undefined;
  return CITATION_FORMATS.map((format) => ({
    address: start + format,
    type: `${FORMATS[format]}; charset=utf-8`,
    key,
    write: () => writeCitations[format](citeBoth((reference ??= refer()))),
  }));
}
