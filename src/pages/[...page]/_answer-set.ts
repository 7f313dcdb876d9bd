import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { registers } from 'virtual:register';
import type { motionSetFiles } from '../../i18n/addresses.ts';
import type { Edition } from '../../i18n/edition.ts';
import { FORMATS } from '../../publish/citations/format.ts';
import { formatListText } from '../../publish/citations/list.ts';
import { citeDocument, referToMotion } from '../../publish/citations/reference.ts';
import { formatMotionTable } from '../../publish/data-files.ts';
import { listMotionSets, type MotionSet } from '../../publish/motion-sets.ts';
import { registerOf, stringsOf } from '../_register-of.ts';

export type SetFormat = keyof ReturnType<typeof motionSetFiles>;

/** A page and a format, for a route next to the pages that have a set of motions. */
export const listSetPaths = (route: GetStaticPathsOptions, formats: readonly SetFormat[]) =>
  listMotionSets(registerOf(route), stringsOf(route)).flatMap((set) =>
    formats.map((format) => ({
      params: { page: set.page.slice(1, -1), format },
      props: { set, format },
    })),
  );

/** Answers with the motions of a page as a file. */
export const answerSet: APIRoute<{ set: MotionSet; format: SetFormat }> = ({ props, locals }) =>
  new Response(WRITERS[props.format](props.set, locals));

const WRITERS: Record<SetFormat, (set: MotionSet, edition: Edition) => string> = {
  bib: (set, edition) => FORMATS.bib.write(cite(set, edition)),
  ris: (set, edition) => FORMATS.ris.write(cite(set, edition)),
  csv: ({ motions }, { root }) => formatMotionTable(motions, registers, root, ''),
  excel: ({ motions }, { root }) => formatMotionTable(motions, registers, root, '-excel'),
  txt: formatListText,
};

const cite = ({ motions }: MotionSet, edition: Edition) =>
  motions.map((motion) => citeDocument(referToMotion(motion, edition)));
