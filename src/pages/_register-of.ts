import type { GetStaticPathsOptions } from 'astro';
import { registers } from 'virtual:register';
import { stringsFor, type Strings } from '../i18n/edition.ts';
import { inLanguage, languageOf } from '../i18n/language.ts';
import type { Register } from '../register/register.ts';

/** The register in the language of a route. */
export const registerOf = ({ routePattern }: GetStaticPathsOptions): Register =>
  inLanguage(registers, languageOf(routePattern));

/** What the site says in the language of a route. */
export const stringsOf = (route: GetStaticPathsOptions): Strings =>
  stringsFor(registerOf(route), languageOf(route.routePattern));
