import { readMissing } from '../integration/read-register.ts';
import { ContentError } from '../src/content/problem.ts';
import { TO_WRITE } from '../src/content/to-write.ts';
import { TRANSLATIONS } from '../src/i18n/language.ts';
import { writeDrafts } from '../tools/write-drafts.ts';

/**
 * `npm run translate`: writes for each entry without a translation a file with the Dutch words, each
 * marked as still to be written.
 */
try {
  const root = process.cwd();
  const drafts = TRANSLATIONS.flatMap((language) => readMissing(root, language));
  writeDrafts(root, drafts);
  for (const { file } of drafts) console.log(file);
  console.log(
    drafts.length > 0
      ? `Write what is marked "${TO_WRITE}", then run npm run translated and npm run check.`
      : 'Every entry has a translation.',
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
