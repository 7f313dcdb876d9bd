import { stringify } from 'yaml';
import { archivedCopy } from '../src/i18n/addresses.ts';
import type { Register } from '../src/register/register.ts';
import { formatAddress } from '../src/register/kamerstuk.ts';
import type { CheckData } from '../src/register/schemas/upkeep.ts';
import { ask, type World } from './ask.ts';

/** How long a host is left alone between two addresses. */
const PAUSE = 1_000;

/** Every address elsewhere to which the register leads: as given, official, and archived. */
export function listAddresses({ letters, motions, sources }: Register): string[] {
  const papers = [...letters, ...motions, ...sources].flatMap(({ paper }) => paper ?? []);
  const given = sources.flatMap(({ url }) => url ?? []);
  const archived = sources.flatMap((source) => archivedCopy(source) ?? []);
  return [...new Set([...given, ...papers.map(formatAddress), ...archived])].sort();
}

/**
 * Asks for every address: hosts next to each other, the addresses of one host after each other with
 * a pause between.
 *
 * @param today the ISO date that each result gets.
 * @returns in the order of the addresses.
 */
export async function checkAddresses(
  addresses: readonly string[],
  today: string,
  world: World,
): Promise<CheckData[]> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  const results = await Promise.all(
    [...hosts.values()].map(async (own) => {
      const found: CheckData[] = [];
      for (const address of own) {
        if (found.length > 0) await world.sleep(PAUSE);
        found.push({ address, checked: today, ...(await ask(address, world)) });
      }
      return found;
    }),
  );
  return results.flat().toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The record as it is kept in `content/checks/`.
 *
 * @throws where no address at all gave an answer: that says nothing of them.
 */
export function formatRecord(results: readonly CheckData[]): string {
  if (results.every(({ outcome }) => ['unreachable', 'slow'].includes(outcome))) {
    throw new Error(
      `None of the ${results.length} addresses answered, so this machine seems to have no ` +
        'network. Nothing was written. Try again from one that has.',
    );
  }
  const comment =
    '# Written by `npm run check:links`, which needs the network: what became of each address.\n';
  return comment + stringify({ results }, { schema: 'yaml-1.1', lineWidth: 0, singleQuote: true });
}
