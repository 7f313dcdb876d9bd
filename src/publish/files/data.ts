import { addresses } from '../../i18n/addresses.ts';
import { stringsFor } from '../../i18n/edition.ts';
import { newestLetter } from '../../register/register.ts';
import * as data from '../data-files.ts';
import { locate } from '../exports/locate.ts';
import { exportMotionFile } from '../exports/rows.ts';
import { TYPES, type Archive, type SiteContent, type SiteFile } from './file.ts';

/** The files under `/data/` and those next to the motions, one by one and together in a ZIP. */
export function* listDataFiles(site: SiteContent): Generator<SiteFile> {
  const { register, registers, root, rowOf, t } = site;
  const sets = data.listDataFiles(registers, root, t.data, rowOf);
  const motions = register.motions.map((motion) => ({
    kamerstuk: motion.kamerstuk,
    write: () => data.formatJson(exportMotionFile(motion, registers, root, rowOf)),
  }));
  for (const [name, write] of sets) {
    const type = name.endsWith('.csv') ? TYPES.csv : TYPES.json;
    yield { address: addresses.dataFile(name), type, write };
  }
  for (const { kamerstuk, write } of motions) {
    yield { address: addresses.motionData(kamerstuk), type: TYPES.json, write };
  }
  const entries: Archive['entries'] = function* () {
    yield ['LEESMIJ.txt', t.data.readme(root.href)];
    const { en } = registers;
    if (en) yield ['README.txt', stringsFor(en, 'en').data.readme(locate('/en/', root))];
    for (const [name, write] of sets) yield [name, write()];
    for (const { kamerstuk, write } of motions) yield [`moties/${kamerstuk}.json`, write()];
  };
  const folder = register.site.fileName;
  const { date } = newestLetter(register);
  yield {
    address: addresses.dataFile(`${folder}.zip`),
    type: TYPES.zip,
    archive: { folder, date, entries },
  };
}
