import { ContentError, formatProblems } from '../src/content/problem.ts';
import { readRegisters } from '../integration/read-register.ts';

/** `npm run check`: says everything that is wrong with the content, and exits 1 if anything is. */
try {
  const { registers, outdated } = readRegisters(process.cwd());
  const { motions, notes, sources } = registers.nl;
  if (outdated.length > 0)
    console.warn(`Not wrong, but to be gone over:\n${formatProblems(outdated)}`);
  console.log(
    `${motions.length} motions, ${notes.length} notes, ${sources.length} sources: all well`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
