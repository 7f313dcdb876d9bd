import { languageOf } from '../../src/i18n/language.ts';
import { isCard, readPages, type Page } from '../built/pages.ts';

/** Pages of one kind have one template: "/moties/x/" and "/moties/y/", or their cards. */
export const kindOf = (page: Page): string =>
  isCard(page)
    ? `card, ${languageOf(page.path)}`
    : page.path.replace(/^((?:\/en)?\/[^/]+\/)[^/]+\/$/, '$1*');

/** The path of the longest page of each kind. */
export const longest: readonly string[] = [
  ...Map.groupBy(
    readPages().toSorted((a, b) => b.html.length - a.html.length),
    kindOf,
  ).values(),
].flatMap(([first]) => first?.path ?? []);
