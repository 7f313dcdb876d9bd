import type { GetStaticPathsOptions } from 'astro';
import { registers } from 'virtual:register';
import { stringsFor, type Strings } from '../i18n/edition.ts';
import { languageOf, LANGUAGES, type Language } from '../i18n/language.ts';
import type { Register } from '../register/register.ts';

/** Those of the site. */
export const languages = LANGUAGES.filter((language) => registers[language] !== undefined);

/** The register in a language. Throws where it was not translated into it: there are no such pages. */
export function registerIn(language: Language): Register {
  const register = registers[language];
  if (register === undefined) throw new Error(`The register is not there in "${language}".`);
  return register;
}

/** The register in the language of a route. */
export const registerOf = ({ routePattern }: GetStaticPathsOptions): Register =>
  registerIn(languageOf(routePattern));

/** What the site says in the language of a route. */
export const stringsOf = (route: GetStaticPathsOptions): Strings =>
  stringsFor(registerOf(route), languageOf(route.routePattern));
