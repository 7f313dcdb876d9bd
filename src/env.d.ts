/** What every page is told: see `middleware.ts`. */
declare namespace App {
  interface Locals extends Readonly<import('./i18n/edition.ts').Edition> {
    /** The register, in the language of the page. */
    readonly register: import('./register/register.ts').Register;
  }
}

/** The register in each language, read once: see `integration/virtual-register.ts`. */
declare module 'virtual:register' {
  export const registers: import('./content/build-register.ts').Registers;
  /** What changes when anything does that the page of a subject may show; undefined where nobody asks. */
  export const keyOf: (
    language: import('./i18n/language.ts').Language,
    subject: import('./register/register.ts').Subject,
  ) => string | undefined;
}
