import { readFileSync, writeFileSync } from 'node:fs';
import { readHashes } from '../integration/read-register.ts';
import { ContentError } from '../src/content/problem.ts';

/**
 * `npm run translated [-- file …]`: says of these files of a translation, or of all, that they were
 * gone over as the Dutch is now. It writes the hash of the Dutch words as their field `dutch`.
 */
try {
  const hashes = readHashes(process.cwd());
  const named = process.argv.slice(2);
  const unknown = named.filter((file) => !hashes.has(file));
  if (unknown.length > 0) {
    throw new ContentError(
      unknown.map((file) => ({
        file,
        what: 'this is not a file of a translation',
        advice: 'Name one such as content/en/motions/21501-20-1736.mdx, from the root.',
      })),
    );
  }
  const files = named.length > 0 ? named : [...hashes.keys()];
  const renewed = files.filter((file) => renew(file, hashes.get(file) ?? ''));
  console.log(renewed.length > 0 ? renewed.join('\n') : 'All were gone over before.');
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Returns whether the file had another hash, or none. */
function renew(file: string, hash: string): boolean {
  const text = readFileSync(file, 'utf8');
  const line = `dutch: '${hash}'\n`;
  const known = /^dutch: .*\n/m;
  const start = text.startsWith('---\n') ? '---\n' : '';
  const next = known.test(text)
    ? text.replace(known, line)
    : start + line + text.slice(start.length);
  if (next === text) return false;
  writeFileSync(file, next);
  return true;
}
