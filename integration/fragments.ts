import { readFile, writeFile } from 'node:fs/promises';
import { OWN_LANGUAGE, prefixOf, type Language } from '../src/i18n/language.ts';
import { keepFragments } from '../src/publish/redirects.ts';
import type { Redirect, Register } from '../src/register/register.ts';

/**
 * Puts the old fragments back into the pages of a language. A translation may lack what one leads to,
 * such as a term: then it leads to the page.
 *
 * @param dir the folder of the site.
 */
export async function restoreFragments(
  { moved }: Pick<Register, 'moved'>,
  language: Language,
  dir: URL,
): Promise<void> {
  const moves = moved.filter(({ from }) => from.includes('#'));
  for (const page of new Set(moves.map(({ from }) => from.split('#')[0] ?? ''))) {
    const file = new URL(`.${prefixOf(language)}${page}index.html`, dir);
    const html = await readFile(file, 'utf8');
    const isThere = ({ to }: Redirect): boolean =>
      language === OWN_LANGUAGE || html.includes(` id="${to.split('#')[1] ?? ''}"`);
    const own = moves
      .filter(({ from }) => from.startsWith(`${page}#`))
      .map((move) => (isThere(move) ? move : { ...move, to: page }));
    await writeFile(file, keepFragments(html, own));
  }
}
