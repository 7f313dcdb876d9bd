import { ContentError } from '../src/content/problem.ts';
import { readRegister } from '../integration/read-register.ts';

/** `npm run check`: says everything that is wrong with the content, and exits 1 if anything is. */
try {
  const { motions, notes, sources } = readRegister(process.cwd());
  console.log(
    `${motions.length} motions, ${notes.length} notes, ${sources.length} sources: all well`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
