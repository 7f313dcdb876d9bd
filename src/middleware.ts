import { defineMiddleware } from 'astro:middleware';
import { registers } from 'virtual:register';
import { createEdition } from './i18n/edition.ts';
import { inLanguage, languageOf, languagesOf } from './i18n/language.ts';
import { addPolicy } from './policy.ts';

const base = import.meta.env.BASE_URL;

/**
 * Tells every page the language of its address, and the register in that language. Each page gets its
 * policy, but not from the development server, which changes styles while a page is open.
 */
export const onRequest = defineMiddleware(async ({ locals, site, url }, next) => {
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
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(addPolicy(Buffer.from(await response.arrayBuffer())), response);
});
