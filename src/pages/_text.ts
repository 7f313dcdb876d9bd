import { getEntry, render } from 'astro:content';
import type { Language } from '../i18n/language.ts';

/** The text of an entry, as a component. Throws where there is none: the check lets none be missing. */
export async function renderText(
  language: Language,
  folder: 'motions' | 'letters' | 'pages',
  id: string,
) {
  const entry = await getEntry(`${language}/${folder}`, id);
  if (entry === undefined) throw new Error(`There is no text "${id}" in ${language}/${folder}.`);
  const { Content } = await render(entry);
  return Content;
}
