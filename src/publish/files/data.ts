import { addresses } from '../../i18n/addresses.ts';
import { stringsFor } from '../../i18n/edition.ts';
import { newestLetter } from '../../register/register.ts';
import * as data from '../data-files.ts';
import { locate } from '../exports/locate.ts';
import { exportMotionFile } from '../exports/rows.ts';
import { TYPES, type Archive, type SiteContent, type SiteFile } from './file.ts';

/** The files under `/data/` and those next to the motions, one by one and together in a ZIP. */
export function* listDataFiles(site: SiteContent): Generator<SiteFile> {
  const { register, registers, root, rowOf, keyOf, t } = site;
  const { en } = registers;
  const texts = data.listDataFiles(registers, root, t.data, rowOf);
  const sets = Array.from(texts, ([name, write]) => ({
    name,
    address: addresses.dataFile(name),
    type: name.endsWith('.csv') ? TYPES.csv : TYPES.json,
    write,
  }));
  const motions = register.motions.map((motion) => ({
    name: `moties/${motion.kamerstuk}.json`,
    address: addresses.motionData(motion.kamerstuk),
    type: TYPES.json,
    key: () => {
      const english = en?.motionsByNumber.get(motion.kamerstuk);
      const own = keyOf('nl', motion);
      return english === undefined ? own : `${own ?? ''} ${keyOf('en', english) ?? ''}`;
    },
    write: () => data.formatJson(exportMotionFile(motion, registers, root, rowOf)),
  }));
  yield* sets;
  yield* motions;
  const entries: Archive['entries'] = function* () {
    yield { name: 'LEESMIJ.txt', write: () => t.data.readme(root.href) };
    if (en) {
      const readme = () => stringsFor(en, 'en').data.readme(locate('/en/', root));
      yield { name: 'README.txt', write: readme };
    }
    yield* sets;
    yield* motions;
  };
  const folder = register.site.fileName;
  const { date } = newestLetter(register);
  yield {
    address: addresses.dataFile(`${folder}.zip`),
    type: TYPES.zip,
    archive: { folder, date, entries },
  };
}
