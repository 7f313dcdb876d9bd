import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folders of files that are put somewhere: each is made once. */
export class Folders {
  readonly #made = new Set<string>();

  /** Makes the folder of a file, with those that it is in. */
  makeFor(file: string): void {
    const folder = dirname(file);
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}
