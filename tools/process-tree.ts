import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** What a process and all that it started have used. */
export interface Usage {
  /** The most memory that they had together at once, in bytes. */
  readonly peak: number;
  /** Seconds of processor, over all of them. */
  readonly cpu: number;
}

/** How often it is looked at, in milliseconds. */
const INTERVAL = 250;

/**
 * Watches a process and what it starts, on Linux; elsewhere the usage is 0.
 *
 * @returns stops watching, and gives the usage.
 */
export function watchTree(pid: number): () => Usage {
  let peak = 0;
  /** By process: what has ended keeps what it had. */
  const cpu = new Map<number, number>();
  const look = (): void => {
    const tree = listTree(pid);
    peak = Math.max(
      peak,
      tree.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const process of tree) cpu.set(process.pid, process.cpu);
  };
  const timer = setInterval(look, INTERVAL);
  return () => {
    clearInterval(timer);
    return { peak, cpu: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0) };
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly memory: number;
  readonly cpu: number;
}

function listTree(pid: number): Process[] {
  const all = listProcesses();
  const byParent = Map.groupBy(all, ({ parent }) => parent);
  const descend = (id: number): Process[] =>
    (byParent.get(id) ?? []).flatMap((child) => [child, ...descend(child.pid)]);
  return [...all.filter((process) => process.pid === pid), ...descend(pid)];
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function listProcesses(): Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const fields = readStat(name);
      const at = (place: number): number => Number(fields[place]);
      if (fields.length === 0) return [];
      const cpu = (at(11) + at(12)) / TICKS;
      return [{ pid: Number(name), parent: at(1), memory: at(21) * PAGE, cpu }];
    });
}

/** The fields after the name of the process; none where it has ended meanwhile. */
function readStat(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const askSystem = (name: string): number =>
  process.platform === 'linux' ? Number(execFileSync('getconf', [name])) : 1;

const TICKS = askSystem('CLK_TCK');
const PAGE = askSystem('PAGESIZE');
