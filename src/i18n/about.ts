import type { Register } from '../register/register.ts';

/** What the texts of the site say of the register that it shows. */
export interface About {
  /** The name of the site. */
  readonly name: string;
  /** A name of at most 16 characters, for the search of a browser. */
  readonly shortName: string;
  /** What the motions are about, after "moties over": "Nagorno-Karabach". */
  readonly topic: string;
  /** The same in full: "het conflict in en rond Nagorno-Karabach". */
  readonly subject: string;
  /** The name of the file that holds all data, without its extension. */
  readonly fileName: string;
  readonly letters: readonly {
    readonly date: string;
    readonly sender: { readonly role: string };
  }[];
  /** The number of a motion, for an example of an address. */
  readonly example: string;
}

export function describeRegister({ site, letters, motions: [example] }: Register): About {
  return { ...site, letters, example: example?.kamerstuk ?? '' };
}
