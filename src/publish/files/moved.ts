import { languageOf, languagesOf } from '../../i18n/language.ts';
import { listRedirects, writeMovedPage } from '../redirects.ts';
import { TYPES, type SiteContent, type WrittenFile } from './file.ts';

/** A page at each address of a language that leads to another, for where a host does not redirect. */
export function* listMovedPages(site: SiteContent): Generator<WrittenFile> {
  const { language, registers } = site;
  for (const redirect of listRedirects(registers.nl, languagesOf(registers))) {
    if (languageOf(redirect.from) !== language) continue;
    yield {
      address: redirect.from,
      type: TYPES.html,
      write: () => writeMovedPage(redirect, site),
    };
  }
}
