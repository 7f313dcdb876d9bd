import { motionSetFiles } from '../../i18n/addresses.ts';
import type { Motion } from '../../register/register.ts';
import { FORMATS } from '../citations/formats.ts';
import { formatListText } from '../citations/list.ts';
import { citeDocument, referToMotion } from '../citations/reference.ts';
import { writeCitations } from '../citations/write.ts';
import { createMotionTables } from '../data-files.ts';
import { listMotionSets } from '../motion-sets.ts';
import { TYPES, type SiteContent, type WrittenFile } from './file.ts';

/** The motions of each page of a member, status, dossier and meeting, in every format. */
export function* listSetFiles(site: SiteContent): Generator<WrittenFile> {
  const { register, registers, rowOf, t } = site;
  const cite = (motion: Motion) => citeDocument(referToMotion(motion, site));
  const writeBib = writeOnce((motion) => writeCitations.bib([cite(motion)]));
  const writeRis = writeOnce((motion) => writeCitations.ris([cite(motion)]));
  const writeTable = createMotionTables(registers, rowOf, '');
  const writeExcel = createMotionTables(registers, rowOf, '-excel');
  for (const set of listMotionSets(register, t)) {
    const { motions, page } = set;
    const files = motionSetFiles(page);
    const text = 'charset=utf-8';
    yield { address: files.bib, type: `${FORMATS.bib}; ${text}`, write: () => writeBib(motions) };
    yield { address: files.ris, type: `${FORMATS.ris}; ${text}`, write: () => writeRis(motions) };
    yield { address: files.csv, type: TYPES.csv, write: () => writeTable(motions) };
    yield { address: files.excel, type: TYPES.csv, write: () => writeExcel(motions) };
    yield { address: files.txt, type: TYPES.txt, write: () => formatListText(set, site) };
  }
}

/** Writes motions one after the other, each made once: many sets have it. */
function writeOnce(write: (motion: Motion) => string): (motions: readonly Motion[]) => string {
  const written = new Map<Motion, string>();
  const get = (motion: Motion): string => {
    const text = written.get(motion) ?? write(motion);
    written.set(motion, text);
    return text;
  };
  return (motions) => motions.map(get).join('');
}
