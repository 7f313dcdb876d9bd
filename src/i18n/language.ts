/** The languages of the site; the first is that of the register itself. */
export const LANGUAGES = ['nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What the addresses of a language start with: nothing for that of the register. */
export const prefixOf = (language: Language): string =>
  LANGUAGES.indexOf(language) === 0 ? '' : `/${language}`;

/** The language of an address, or of the pattern of a route, from the site's root: "/moties/". */
export function languageOf(address: string): Language {
  const first = address.split('/')[1];
  return LANGUAGES.find((language) => language === first) ?? LANGUAGES[0];
}
