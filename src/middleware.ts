import { defineMiddleware } from 'astro:middleware';
import { registers } from 'virtual:register';
import { createEdition, type Edition } from './i18n/edition.ts';
import { languageOf } from './i18n/language.ts';
import { describeRegister } from './i18n/about.ts';
import type { Register } from './register/register.ts';

const base = import.meta.env.BASE_URL;

/** By register: what is read anew has strings of its own. */
const editions = new WeakMap<Register, Edition>();

/** Tells every page and file the language of its address, and the register in that language. */
export const onRequest = defineMiddleware(({ locals, site, url }, next) => {
  const language = languageOf(url.pathname.slice(base.replace(/\/$/, '').length));
  const register = registers[language];
  const edition =
    editions.get(register) ??
    createEdition(language, describeRegister(register), base, site ?? new URL(url.origin));
  editions.set(register, edition);
  Object.assign(locals, edition, { register });
  return next();
});
