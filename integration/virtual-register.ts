import type { Registers } from '../src/content/build-register.ts';
import type { KeyOf } from '../src/publish/files/file.ts';

/** What the vite plugin needs of a plugin: vite itself is a dependency of Astro, not of ours. */
interface VirtualModule {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
}

const NAME = 'virtual:register';
/** As Vite wants the ids of modules that are no files. */
export const REGISTER_MODULE = `\0${NAME}`;

/** Where the process that renders the pages finds the registers: it is the one that read the content. */
const PLACE = Symbol.for(NAME);

/** One object for the life of the process: a module that keeps it sees what was read last. */
const latest: Partial<Registers> = {};

/** Hands the registers to the pages that are rendered from now on. */
export function provideRegisters(registers: Registers, keyOf: KeyOf): void {
  Object.assign(latest, registers);
  const value = { registers: latest, keyOf };
  Object.defineProperty(globalThis, PLACE, { value, configurable: true });
}

/** Gives every page the register in each language, which was read, checked and resolved once: `virtual:register`. */
export function registerModule(): VirtualModule {
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? REGISTER_MODULE : undefined),
    load: (id) =>
      id === REGISTER_MODULE
        ? `export const { registers, keyOf } = globalThis[Symbol.for(${JSON.stringify(NAME)})];`
        : undefined,
  };
}
