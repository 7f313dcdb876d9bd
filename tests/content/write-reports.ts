import { writeFileSync } from 'node:fs';
import { complain } from './broken-content.ts';
import { CASES } from './cases.ts';

/**
 * `npm run reports`: writes anew what the check says in each case of `cases.ts`, after a
 * change of its wording or of the entries that are broken there. Read the difference: it is what an
 * author will read.
 */
const blocks = Object.values(CASES)
  .flat()
  .map(([name, how]) => `# ${name}\n${complain(how).join('\n')}\n`);
writeFileSync('tests/content/reports.txt', blocks.join('\n'));
