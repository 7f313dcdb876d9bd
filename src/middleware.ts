import { defineMiddleware } from 'astro:middleware';
import { createEdition } from './i18n/edition.ts';
import { languageOf } from './i18n/language.ts';
import { languages, registerIn } from './pages/_register-of.ts';

const base = import.meta.env.BASE_URL;

/** Tells every page and file the language of its address, and the register in that language. */
export const onRequest = defineMiddleware(({ locals, site, url }, next) => {
  const language = languageOf(url.pathname.slice(base.replace(/\/$/, '').length));
  const register = registerIn(language);
  const edition = createEdition(language, register, base, site ?? new URL(url.origin), languages);
  Object.assign(locals, edition, { register });
  return next();
});
