import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatPublished, listBuilt, parsePublished, PUBLISHED } from '../tools/published.ts';
import { findObstacle } from '../integration/site-address.ts';

/** `npm run publish:record`: adds every address of the published build to the record. */
const obstacle = existsSync('dist/index.html')
  ? findObstacle('dist')
  : 'dist is missing. Build the site first: npm run build';
if (obstacle === null) {
  const before = existsSync(PUBLISHED) ? parsePublished(readFileSync(PUBLISHED, 'utf8')) : [];
  const text = formatPublished(before, listBuilt('dist'));
  writeFileSync(PUBLISHED, text);
  const after = parsePublished(text).length;
  console.log(`${after - before.length} addresses added, ${after} in ${PUBLISHED}`);
} else {
  console.error(obstacle);
  process.exitCode = 1;
}
