import { defineMiddleware } from 'astro:middleware';
import { registers } from 'virtual:register';
import { createEdition } from './i18n/edition.ts';
import { inLanguage, languageOf, languagesOf } from './i18n/language.ts';

const base = import.meta.env.BASE_URL;

/** Tells every page the language of its address, and the register in that language. */
export const onRequest = defineMiddleware(({ locals, site, url }, next) => {
  const language = languageOf(url.pathname.slice(base.replace(/\/$/, '').length));
  const register = inLanguage(registers, language);
  const edition = createEdition(
    language,
    register,
    base,
    site ?? new URL(url.origin),
    languagesOf(registers),
  );
  Object.assign(locals, edition, { register });
  return next();
});
