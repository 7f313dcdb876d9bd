import { spawn } from 'node:child_process';

/**
 * `npm test`: builds the site and meanwhile runs what needs no build; as soon as it is built also what
 * looks at it, and what builds again when nothing else uses Astro. With `--all`, also what takes so
 * long that only a nightly run does it. The last line counts over all.
 */
const counts = { passed: 0, failed: 0, skipped: 0 };

const unbuilt = runTests('lint', 'unit');
const built = await build();
const looked = built ? runTests('built', 'browser') : null;
await unbuilt;
// `astro check` and a build share the folder .astro.
if (built) await runTests('builds');
await looked;
if (built && process.argv.includes('--all')) await runTests('nightly');

const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/** Builds the site, and tells what the build said if it failed: then that is what has failed. */
async function build(): Promise<boolean> {
  const { code, output } = await run(['astro', 'build'], () => {});
  if (code === 0) return true;
  console.log(output);
  counts.failed++;
  return false;
}

/** Runs projects of playwright.config.ts, and adds what their reporter counted. */
async function runTests(...projects: readonly string[]): Promise<void> {
  const options = projects.map((name) => `--project=${name}`);
  // Each run empties its folder of results when it starts.
  const results = `--output=test-results/${projects.join('-')}`;
  const { code, output } = await run(['playwright', 'test', results, ...options], (text) =>
    process.stdout.write(text),
  );
  const [, passed, failed, skipped] =
    /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output) ?? [];
  counts.passed += Number(passed ?? 0);
  counts.failed += Math.max(Number(failed ?? 0), code === 0 ? 0 : 1);
  counts.skipped += Number(skipped ?? 0);
}

/** Runs a command of node_modules/.bin; what it prints goes to `print`, and is given in the end. */
function run(
  command: readonly string[],
  print: (text: string) => void,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // On Windows, npx is a script of the shell.
    const child = spawn('npx', command, { shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        print(text);
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
