/** The languages of the site; the first is that of the letters and of the register itself. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the register itself. */
export const OWN_LANGUAGE = LANGUAGES[0];

/** The languages into which a register can be translated. */
export const TRANSLATIONS = ['en'] as const satisfies readonly Exclude<
  Language,
  typeof OWN_LANGUAGE
>[];

/** Something in each language into which the register was translated, and in its own. */
export type Translated<Thing> = Readonly<
  Record<typeof OWN_LANGUAGE, Thing> & Partial<Record<Language, Thing>>
>;

/** Those in which something is there, the register's own first. */
export const languagesOf = (things: Partial<Record<Language, unknown>>): readonly Language[] =>
  LANGUAGES.filter((language) => things[language] !== undefined);

/** What is there in a language. Throws where nothing is: nobody asks for a page that is not made. */
export function inLanguage<Thing>(
  things: Partial<Record<Language, Thing>>,
  language: Language,
): Thing {
  const thing = things[language];
  if (thing === undefined) throw new Error(`The register is not there in "${language}".`);
  return thing;
}

/** What the addresses of a language start with: nothing for that of the register. */
export const prefixOf = (language: Language): string =>
  language === OWN_LANGUAGE ? '' : `/${language}`;

/** The language of an address, or of the pattern of a route, from the site's root: "/moties/". */
export function languageOf(address: string): Language {
  const first = address.split('/')[1];
  return TRANSLATIONS.find((language) => language === first) ?? OWN_LANGUAGE;
}
