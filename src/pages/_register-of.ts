import type { GetStaticPathsOptions } from 'astro';
import { keyOf as findKey, registers } from 'virtual:register';
import { inLanguage, languageOf } from '../i18n/language.ts';
import type { Register, Subject } from '../register/register.ts';

/** The register in the language of a route. */
export const registerOf = ({ routePattern }: GetStaticPathsOptions): Register =>
  inLanguage(registers, languageOf(routePattern));

/** What tells of the page of a subject whether the last build made the same: see `createPageKeys`. */
export const keyOf = ({ routePattern }: GetStaticPathsOptions, subject: Subject) =>
  findKey(languageOf(routePattern), subject);
