import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { readRegister } from '../integration/read-register.ts';
import { checkAddresses, formatRecord, listAddresses } from '../tools/link-check.ts';

/** How long an address may take to answer. */
const LIMIT = 20_000;
const RECORD = 'content/checks/links.yaml';

/** `npm run check:links`: asks for every address elsewhere, and writes down what became of it. */
const addresses = listAddresses(readRegister(process.cwd()));
console.log(`Asking for ${addresses.length} addresses …`);
const results = await checkAddresses(addresses, new Date().toISOString().slice(0, 10), {
  fetch,
  sleep: (milliseconds) => setTimeout(milliseconds),
  deadline: () => AbortSignal.timeout(LIMIT),
});
try {
  writeFileSync(RECORD, formatRecord(results));
  for (const { address, outcome, status, final } of results) {
    if (outcome === 'works') continue;
    console.log([outcome, status, address, final && `→ ${final}`].filter(Boolean).join(' '));
  }
  const working = results.filter(({ outcome }) => outcome === 'works').length;
  console.log(`${working} of ${results.length} work. Written to ${RECORD}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
