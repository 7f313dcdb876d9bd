import type { Register } from '../register/register.ts';
import { describeRegister, type About } from './about.ts';
import { prefixOf, type Language } from './language.ts';
import { createStrings as createEnglish } from './en/strings.ts';
import { createStrings as createDutch, type Strings } from './nl/strings.ts';

export type { Strings };

const CREATE: Readonly<Record<Language, (about: About) => Strings>> = {
  nl: createDutch,
  en: createEnglish,
};

/** By register: what is read anew has strings of its own. */
const made = new WeakMap<Register, Strings>();

/**
 * What the site says of a register, made once: every page, file and text asks for it.
 *
 * @param register in this language.
 */
export function stringsFor(register: Register, language: Language): Strings {
  const strings = made.get(register) ?? CREATE[language](describeRegister(register));
  made.set(register, strings);
  return strings;
}

/** Gives an address of the site in another form: under the path where it is served, or in full. */
export type Locate = (address: string) => string;

/** The site in one language: what it says, and where its pages are. */
export interface Edition {
  readonly language: Language;
  readonly t: Strings;
  /** The `lang` of words in a language: none where it is that of the page. */
  readonly langOf: (language: string) => string | undefined;
  /** The address of a page in this language, under the path where the site is served. */
  readonly href: Locate;
  /** The same in full, on the origin where the site is published. */
  readonly locate: Locate;
  /** An address that is the same in every language, such as that of a data file. */
  readonly shared: Locate;
  /** The root of the site, in full. */
  readonly root: URL;
  /** A page of this language in every one that the site has, this one included: where it is, in full. */
  readonly listCounterparts: (address: string) => readonly Counterpart[];
}

export interface Counterpart {
  readonly language: Language;
  readonly url: URL;
}

/**
 * @param register in this language.
 * @param base the path under which the site is served, "/" or "/register/".
 * @param origin where it is published.
 * @param languages of the site.
 */
export function createEdition(
  language: Language,
  register: Register,
  base: string,
  origin: URL,
  languages: readonly Language[],
): Edition {
  const path = base.replace(/\/$/, '');
  const href: Locate = (address) => path + prefixOf(language) + address;
  return {
    language,
    t: stringsFor(register, language),
    langOf: (one) => (one === language ? undefined : one),
    href,
    shared: (address) => path + address,
    locate: (address) => new URL(href(address), origin).href,
    root: new URL(`${path}/`, origin),
    listCounterparts: (address) =>
      languages.map((one) => ({
        language: one,
        url: new URL(path + prefixOf(one) + address, origin),
      })),
  };
}
