import { resolve } from 'node:path';
import { ContentError, formatProblems } from '../src/content/problem.ts';
import { openMemory } from '../integration/entry-memory.ts';
import { readRegisters } from '../integration/read-register.ts';
import { contentFolder, memoryFile } from '../site.config.ts';

/**
 * `npm run check`: says everything that is wrong with the content, and exits 1 if anything is. It
 * parses only the files that changed since the last time.
 */
const memory = openMemory(resolve(memoryFile));
try {
  const { registers, outdated } = readRegisters(process.cwd(), contentFolder, memory);
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
} finally {
  memory.save();
}
