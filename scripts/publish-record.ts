import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatPublished, listBuilt, parsePublished, PUBLISHED } from './published.ts';

/** `npm run publish:record`: adds every address of the build to the record. */
if (!existsSync('dist/index.html')) {
  console.error('dist is missing. Build the site first: npm run build');
  process.exitCode = 1;
} else {
  const before = existsSync(PUBLISHED) ? parsePublished(readFileSync(PUBLISHED, 'utf8')) : [];
  const text = formatPublished(before, listBuilt('dist'));
  writeFileSync(PUBLISHED, text);
  const after = parsePublished(text).length;
  console.log(`${after - before.length} addresses added, ${after} in ${PUBLISHED}`);
}
