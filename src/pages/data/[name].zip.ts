import type { APIRoute } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { newestLetter } from '../../register/register.ts';
import { register } from 'virtual:register';
import { rootOf } from '../_data.ts';
import { ARCHIVE_NAME, buildDataFiles, formatJson } from '../../publish/data-files.ts';
import { exportMotionFile } from '../../publish/exports.ts';
import { data } from '../../i18n/nl-data.ts';

export const getStaticPaths = () => [{ params: { name: ARCHIVE_NAME } }];

/** The day of the letter, in the time of the machine, as a ZIP writes it: the same everywhere. */
const day = (date: string): Date => new Date(`${date}T00:00:00`);

/** Everything under `/data/` and beside the motions, with a note of what it is. */
export const GET: APIRoute = ({ site }) => {
  const root = rootOf(site);
  const files = new Map([
    ['LEESMIJ.txt', data.readme(root.href)],
    ...buildDataFiles(register, root, data),
    ...register.motions.map((motion): [string, string] => [
      `moties/${motion.kamerstuk}.json`,
      formatJson(exportMotionFile(motion, register, root)),
    ]),
  ]);
  const entries = Array.from(files, ([name, text]): [string, Uint8Array] => [
    `${ARCHIVE_NAME}/${name}`,
    strToU8(text),
  ]);
  const zip = zipSync(Object.fromEntries(entries), {
    mtime: day(newestLetter(register).date),
    level: 9,
  });
  return new Response(new Uint8Array(zip));
};
