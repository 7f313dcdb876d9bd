import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { registers } from 'virtual:register';
import { stringsFor } from '../../i18n/edition.ts';
import { formatJson } from '../../publish/data-files.ts';
import { locate } from '../../publish/exports/locate.ts';
import { exportMotionFile } from '../../publish/exports/rows.ts';
import { newestLetter } from '../../register/register.ts';
import { getDataFiles } from '../_data.ts';
import { registerOf } from '../_register-of.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) => [
  { params: { name: registerOf(route).site.fileName } },
];

/** The day of the letter, in the time of the machine, as a ZIP writes it: the same everywhere. */
const day = (date: string): Date => new Date(`${date}T00:00:00`);

/** Everything under `/data/` and next to the motions, with a note of what it is. */
export const GET: APIRoute = ({ locals }) => {
  const { register, root, t } = locals;
  const { en } = registers;
  const files = new Map([
    ['LEESMIJ.txt', t.data.readme(root.href)],
    ...(en
      ? [['README.txt', stringsFor(en, 'en').data.readme(locate('/en/', root))] as const]
      : []),
    ...getDataFiles(locals),
    ...register.motions.map((motion): [string, string] => [
      `moties/${motion.kamerstuk}.json`,
      formatJson(exportMotionFile(motion, registers, root)),
    ]),
  ]);
  const entries = Array.from(files, ([name, text]): [string, Uint8Array] => [
    `${register.site.fileName}/${name}`,
    strToU8(text),
  ]);
  const zip = zipSync(Object.fromEntries(entries), {
    mtime: day(newestLetter(register).date),
    level: 9,
  });
  return new Response(new Uint8Array(zip));
};
