import type { APIRoute } from 'astro';
import { register } from 'virtual:register';
import { FORMATS } from '../../publish/citations/format.ts';
import { formatListText } from '../../publish/citations/list.ts';
import { citeDocument, referToMotion } from '../../publish/citations/reference.ts';
import { rootOf } from '../_data.ts';
import { locateOn } from '../../i18n/href.ts';
import type { motionSetFiles } from '../../i18n/addresses.ts';
import { formatMotionTable } from '../../publish/data-files.ts';
import { listMotionSets, type MotionSet } from '../../publish/motion-sets.ts';

export type SetFormat = keyof ReturnType<typeof motionSetFiles>;

/** A page and a format, for a route beside the pages that have a set of motions. */
export const listSetPaths = (formats: readonly SetFormat[]) =>
  listMotionSets(register).flatMap((set) =>
    formats.map((format) => ({
      params: { page: set.page.slice(1, -1), format },
      props: { set, format },
    })),
  );

/** Answers with the motions of a page as a file. */
export const answerSet: APIRoute<{ set: MotionSet; format: SetFormat }> = ({ props, site }) =>
  new Response(WRITERS[props.format](props.set, site));

const WRITERS: Record<SetFormat, (set: MotionSet, site: URL | undefined) => string> = {
  bib: (set, site) => FORMATS.bib.write(cite(set, site)),
  ris: (set, site) => FORMATS.ris.write(cite(set, site)),
  csv: ({ motions }, site) => formatMotionTable(motions, rootOf(site), ''),
  excel: ({ motions }, site) => formatMotionTable(motions, rootOf(site), '-excel'),
  txt: (set, site) => formatListText(set, locateOn(site)),
};

const cite = ({ motions }: MotionSet, site: URL | undefined) =>
  motions.map((motion) => citeDocument(referToMotion(motion, locateOn(site))));
