/** What every page and file is told: see `middleware.ts`. */
declare namespace App {
  interface Locals extends Readonly<import('./i18n/edition.ts').Edition> {
    /** The register, in the language of the page. */
    readonly register: import('./register/register.ts').Register;
  }
}

/** The register in each language, read once: see `integration/virtual-register.ts`. */
declare module 'virtual:register' {
  export const registers: import('./content/build-register.ts').Registers;
  /** The words of the register, as the search of a language knows them. */
  export const wordsOf: (
    language: import('./i18n/language.ts').Language,
  ) => import('./search/language/lexicon.ts').LexiconData;
  /** A picture as a PNG of 1200 by 630, as those who show a preview of a link expect it. */
  export const getPicture: (
    picture: import('./publish/pictures/pictures.ts').Picture,
    t: import('./i18n/edition.ts').Strings,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}
